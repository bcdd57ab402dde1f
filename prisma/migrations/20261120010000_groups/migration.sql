-- Groups: where the bots were added, a roll-call's entries and ticks, whose circle a group shows.
-- DropIndex
DROP INDEX "help_link_one_a_pair";

-- AlterTable
ALTER TABLE "help_link" ADD COLUMN     "group_id" INTEGER;

-- CreateTable
CREATE TABLE "group_chat" (
    "id" SERIAL NOT NULL,
    "bot" TEXT NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "added_by_id" INTEGER,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "restricted_at" TIMESTAMPTZ(3),
    "silenced_at" TIMESTAMPTZ(3),
    "muted_events" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "topic_id" INTEGER,
    "card_id" INTEGER,
    "card_digest" TEXT,
    "card_on" VARCHAR(10),
    "card_at" TIMESTAMPTZ(3),
    "spoken_at" TIMESTAMPTZ(3),
    "wait_until" TIMESTAMPTZ(3),
    "changes" INTEGER NOT NULL DEFAULT 0,
    "shown" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "group_chat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roll_entry" (
    "group_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roll_entry_pkey" PRIMARY KEY ("group_id","member_id")
);

-- CreateTable
CREATE TABLE "roll_tick" (
    "group_id" INTEGER NOT NULL,
    "from_id" INTEGER NOT NULL,
    "to_id" INTEGER NOT NULL,
    "ticked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roll_tick_pkey" PRIMARY KEY ("group_id","from_id","to_id")
);

-- CreateTable
CREATE TABLE "circle_binding" (
    "group_id" INTEGER NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "bound_at" TIMESTAMPTZ(3) NOT NULL,
    "told_opened_id" INTEGER,
    "told_ended_id" INTEGER,
    "told_cycle" VARCHAR(7) NOT NULL,

    CONSTRAINT "circle_binding_pkey" PRIMARY KEY ("group_id")
);

-- CreateIndex
CREATE INDEX "group_chat_to_show" ON "group_chat"("bot") WHERE (changes > shown and removed_at is null);

-- CreateIndex
CREATE INDEX "group_chat_card_day" ON "group_chat"("bot", "card_on") WHERE (removed_at is null);

-- CreateIndex
CREATE UNIQUE INDEX "group_chat_bot_chat_id_key" ON "group_chat"("bot", "chat_id");

-- CreateIndex
CREATE INDEX "roll_entry_member_id_idx" ON "roll_entry"("member_id");

-- CreateIndex
CREATE INDEX "roll_tick_from_id_to_id_idx" ON "roll_tick"("from_id", "to_id");

-- CreateIndex
CREATE INDEX "roll_tick_group_id_to_id_idx" ON "roll_tick"("group_id", "to_id");

-- CreateIndex
CREATE INDEX "circle_binding_owner_id_idx" ON "circle_binding"("owner_id");

-- CreateIndex
CREATE INDEX "circle_binding_told_cycle_idx" ON "circle_binding"("told_cycle");

-- CreateIndex
CREATE UNIQUE INDEX "help_link_one_a_pair" ON "help_link"("inviter_id", "receiver_id") WHERE (reset_at is null and group_id is null);

-- CreateIndex
CREATE UNIQUE INDEX "help_link_one_a_group" ON "help_link"("group_id") WHERE (reset_at is null and group_id is not null);

-- AddForeignKey
ALTER TABLE "help_link" ADD CONSTRAINT "help_link_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group_chat"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_entry" ADD CONSTRAINT "roll_entry_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group_chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_entry" ADD CONSTRAINT "roll_entry_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_tick" ADD CONSTRAINT "roll_tick_group_id_from_id_fkey" FOREIGN KEY ("group_id", "from_id") REFERENCES "roll_entry"("group_id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_tick" ADD CONSTRAINT "roll_tick_group_id_to_id_fkey" FOREIGN KEY ("group_id", "to_id") REFERENCES "roll_entry"("group_id", "member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_binding" ADD CONSTRAINT "circle_binding_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group_chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_binding" ADD CONSTRAINT "circle_binding_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Invariants, named like the refusals.
ALTER TABLE "group_chat" ADD CONSTRAINT "group_bot_is_known" CHECK (bot IN ('arvut-add', 'commit'));
ALTER TABLE "group_chat" ADD CONSTRAINT "group_is_not_a_private_chat" CHECK (chat_id < 0);
ALTER TABLE "group_chat" ADD CONSTRAINT "group_shows_no_more_than_happened" CHECK (shown <= changes);
ALTER TABLE "roll_tick" ADD CONSTRAINT "tick_is_for_another" CHECK (from_id <> to_id);
