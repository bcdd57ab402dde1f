CREATE TABLE "shared_card" (
    "id" SERIAL NOT NULL,
    "bot" TEXT NOT NULL,
    "inline_message_id" TEXT NOT NULL,
    "sharer_id" INTEGER NOT NULL,
    "subject_id" INTEGER NOT NULL,
    "help_link_id" INTEGER,
    "invitation_id" INTEGER,
    "digest" TEXT NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL,
    "shown_on" VARCHAR(10) NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 0,
    "shown" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shared_card_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "shared_card_inline_message_id_key" ON "shared_card"("inline_message_id");
CREATE INDEX "shared_card_sharer_id_idx" ON "shared_card"("sharer_id");
CREATE INDEX "shared_card_subject_id_idx" ON "shared_card"("subject_id");
CREATE INDEX "shared_card_invitation" ON "shared_card"("invitation_id") WHERE (invitation_id is not null);
CREATE INDEX "shared_card_to_show" ON "shared_card"("bot", "shown_at") WHERE (changes > shown);
CREATE INDEX "shared_card_bot_shown_on_idx" ON "shared_card"("bot", "shown_on");
