CREATE TABLE "voice" (
    "id" SERIAL NOT NULL,
    "member_id" INTEGER NOT NULL,
    "voice_id" INTEGER NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" INTEGER,
    CONSTRAINT "voice_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "voice_once_a_pair" ON "voice"("member_id", "voice_id") WHERE (ended_at is null);
CREATE INDEX "voice_member_id_idx" ON "voice"("member_id");
CREATE INDEX "voice_voice_id_idx" ON "voice"("voice_id");

CREATE TABLE "rest" (
    "id" SERIAL NOT NULL,
    "member_id" INTEGER NOT NULL,
    "by_id" INTEGER NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "rest_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "rest_one_a_member" ON "rest"("member_id") WHERE (ended_at is null);
CREATE INDEX "rest_member_id_idx" ON "rest"("member_id");
CREATE INDEX "rest_by_id_idx" ON "rest"("by_id");

ALTER TABLE "collection" ADD COLUMN "spoken_by_id" INTEGER;
CREATE INDEX "collection_spoken" ON "collection"("spoken_by_id") WHERE (spoken_by_id is not null);
ALTER TABLE "sos_call" ADD COLUMN "spoken_by_id" INTEGER;
CREATE INDEX "sos_call_spoken" ON "sos_call"("spoken_by_id", "created_at") WHERE (spoken_by_id is not null);
