CREATE TABLE "readiness_word" (
    "member_id" INTEGER NOT NULL,
    "other_id" INTEGER NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "readiness_word_pkey" PRIMARY KEY ("member_id", "other_id")
);
CREATE INDEX "readiness_word_other_id_idx" ON "readiness_word"("other_id");
