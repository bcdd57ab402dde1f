-- What operators send to everybody, and what they look for: suspended members, broadcasts on their way.
-- CreateTable
CREATE TABLE "broadcast" (
    "id" SERIAL NOT NULL,
    "by_id" INTEGER NOT NULL,
    "text" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "message_id" INTEGER,
    "up_to" INTEGER NOT NULL,
    "expected" INTEGER NOT NULL,
    "cursor" INTEGER NOT NULL DEFAULT 0,
    "written" INTEGER NOT NULL DEFAULT 0,
    "delivered" INTEGER NOT NULL DEFAULT 0,
    "written_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "broadcast_to_write" ON "broadcast"("created_at") WHERE (written_at is null and stopped_at is null);

-- CreateIndex
CREATE INDEX "member_suspended" ON "member"("suspended_until") WHERE (suspended_until is not null);

-- CreateIndex
CREATE INDEX "notice_broadcast" ON "notice"("created_at") WHERE (kind = 'broadcast' and done_at is null);
