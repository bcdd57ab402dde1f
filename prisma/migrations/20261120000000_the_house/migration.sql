-- CreateTable
CREATE TABLE "member" (
    "id" SERIAL NOT NULL,
    "telegram_id" BIGINT,
    "telegram_name" TEXT NOT NULL DEFAULT '',
    "username" TEXT,
    "display_name" TEXT,
    "language" TEXT NOT NULL,
    "about" BYTEA,
    "name_seen_by" TEXT NOT NULL DEFAULT 'near',
    "named_as_giver" BOOLEAN NOT NULL DEFAULT true,
    "named_in_groups" BOOLEAN NOT NULL DEFAULT false,
    "may_be_met" BOOLEAN NOT NULL DEFAULT false,
    "monthly_limit" INTEGER,
    "quiet_from" INTEGER,
    "quiet_until" INTEGER,
    "urgent_in_quiet" BOOLEAN NOT NULL DEFAULT true,
    "muted_notices" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),
    "suspended_until" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat" (
    "member_id" INTEGER NOT NULL,
    "bot" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "blocked_at" TIMESTAMPTZ(3),

    CONSTRAINT "chat_pkey" PRIMARY KEY ("member_id","bot")
);

-- CreateTable
CREATE TABLE "payment_detail" (
    "id" SERIAL NOT NULL,
    "member_id" INTEGER NOT NULL,
    "name" BYTEA NOT NULL,
    "value" BYTEA NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_detail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "member_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("member_id","kind")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" SERIAL NOT NULL,
    "by_id" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "on_id" INTEGER,
    "detail" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trust_link" (
    "one_id" INTEGER NOT NULL,
    "other_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trust_link_pkey" PRIMARY KEY ("one_id","other_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "inviter_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "for_id" INTEGER,
    "for_telegram_id" BIGINT,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "expiry_told_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_answer" (
    "invitation_id" INTEGER NOT NULL,
    "visitor_id" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "waiting_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_answer_pkey" PRIMARY KEY ("invitation_id","visitor_id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "id" SERIAL NOT NULL,
    "from_id" INTEGER NOT NULL,
    "to_id" INTEGER NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "restored_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawal_memory" (
    "from_id" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "withdrawal_memory_pkey" PRIMARY KEY ("from_id","hash")
);

-- CreateTable
CREATE TABLE "trust_change" (
    "version" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "one_id" INTEGER NOT NULL,
    "other_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trust_change_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "trust_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL,

    CONSTRAINT "trust_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pool_visit" (
    "member_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "pool_visit_pkey" PRIMARY KEY ("member_id","at")
);

-- CreateTable
CREATE TABLE "sos_call" (
    "id" SERIAL NOT NULL,
    "sender_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" BYTEA NOT NULL,
    "collection_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "message_id" INTEGER,
    "rings_sent" INTEGER NOT NULL DEFAULT 0,
    "next_ring_at" TIMESTAMPTZ(3),
    "ring_cursor" INTEGER NOT NULL DEFAULT 0,
    "stopped_at" TIMESTAMPTZ(3),
    "covered_at" TIMESTAMPTZ(3),
    "halted_at" TIMESTAMPTZ(3),

    CONSTRAINT "sos_call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sos_recipient" (
    "call_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "degree" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),
    "help_at" TIMESTAMPTZ(3),
    "reported_at" TIMESTAMPTZ(3),
    "report" BYTEA,
    "report_handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "sos_recipient_pkey" PRIMARY KEY ("call_id","member_id")
);

-- CreateTable
CREATE TABLE "sos_mute" (
    "member_id" INTEGER NOT NULL,
    "sender_id" INTEGER NOT NULL DEFAULT 0,
    "muted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sos_mute_pkey" PRIMARY KEY ("member_id","sender_id")
);

-- CreateTable
CREATE TABLE "collection" (
    "id" SERIAL NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "target" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_on" VARCHAR(10) NOT NULL,
    "deadline_on" VARCHAR(10),
    "in_groups" BOOLEAN NOT NULL DEFAULT true,
    "closed_at" TIMESTAMPTZ(3),
    "closed_as" TEXT,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge" (
    "id" SERIAL NOT NULL,
    "giver_id" INTEGER NOT NULL,
    "receiver_id" INTEGER NOT NULL,
    "collection_id" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "cycle" VARCHAR(7),
    "due_on" VARCHAR(10),
    "part_of_id" INTEGER,
    "note" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "committed_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "forgiven_at" TIMESTAMPTZ(3),
    "annulled_at" TIMESTAMPTZ(3),
    "allowed_again_at" TIMESTAMPTZ(3),
    "renewed_at" TIMESTAMPTZ(3),
    "renewal_of" VARCHAR(7),

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_event" (
    "id" BIGSERIAL NOT NULL,
    "pledge_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" INTEGER,
    "what" TEXT NOT NULL,
    "from_stage" TEXT,
    "to_stage" TEXT,
    "from_amount" INTEGER,
    "to_amount" INTEGER,
    "note" BYTEA,

    CONSTRAINT "pledge_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" SERIAL NOT NULL,
    "pledge_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "by_id" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "on_day" VARCHAR(10),
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thanks" (
    "receiver_id" INTEGER NOT NULL,
    "giver_id" INTEGER NOT NULL,
    "cycle" VARCHAR(7) NOT NULL,
    "thanked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thanks_pkey" PRIMARY KEY ("receiver_id","giver_id","cycle")
);

-- CreateTable
CREATE TABLE "renewal_off" (
    "giver_id" INTEGER NOT NULL,
    "receiver_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "renewal_off_pkey" PRIMARY KEY ("giver_id","receiver_id")
);

-- CreateTable
CREATE TABLE "still_need" (
    "member_id" INTEGER NOT NULL,
    "cycle" VARCHAR(7) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "still_need_pkey" PRIMARY KEY ("member_id","cycle")
);

-- CreateTable
CREATE TABLE "help_link" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "inviter_id" INTEGER NOT NULL,
    "receiver_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "reset_at" TIMESTAMPTZ(3),

    CONSTRAINT "help_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_link_visit" (
    "help_link_id" INTEGER NOT NULL,
    "viewer_id" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_link_visit_pkey" PRIMARY KEY ("help_link_id","viewer_id")
);

-- CreateTable
CREATE TABLE "job" (
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "cursor" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("name","key")
);

-- CreateTable
CREATE TABLE "answer_day" (
    "day" VARCHAR(10) NOT NULL,

    CONSTRAINT "answer_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "update" (
    "bot" TEXT NOT NULL,
    "update_id" BIGINT NOT NULL,
    "lane" BIGINT NOT NULL,
    "payload" BYTEA,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "leased_by" TEXT,
    "leased_until" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "error_ref" TEXT,

    CONSTRAINT "update_pkey" PRIMARY KEY ("bot","update_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL,
    "bot" TEXT NOT NULL,
    "to_id" INTEGER NOT NULL,
    "chat_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" BYTEA,
    "key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "send_after" TIMESTAMPTZ(3) NOT NULL,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "held_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "leased_by" TEXT,
    "leased_until" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "result" TEXT,
    "message_id" INTEGER,
    "error_ref" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dialogue" (
    "bot" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dialogue_pkey" PRIMARY KEY ("bot","key")
);

-- CreateTable
CREATE TABLE "lease" (
    "name" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "member_telegram_id_key" ON "member"("telegram_id");

-- CreateIndex
CREATE INDEX "payment_detail_member_id_idx" ON "payment_detail"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_detail_one_default_a_member" ON "payment_detail"("member_id") WHERE (is_default);

-- CreateIndex
CREATE INDEX "draft_updated_at_idx" ON "draft"("updated_at");

-- CreateIndex
CREATE INDEX "audit_at_idx" ON "audit"("at");

-- CreateIndex
CREATE INDEX "trust_link_other_id_idx" ON "trust_link"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_key" ON "invitation"("token");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_origin_key" ON "invitation"("origin");

-- CreateIndex
CREATE INDEX "invitation_inviter_id_created_at_idx" ON "invitation"("inviter_id", "created_at");

-- CreateIndex
CREATE INDEX "invitation_expires_at_idx" ON "invitation"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_one_undecided_a_pair" ON "invitation"("inviter_id", "for_telegram_id") WHERE (for_telegram_id is not null and used_at is null and revoked_at is null);

-- CreateIndex
CREATE INDEX "invitation_answer_visitor_id_idx" ON "invitation_answer"("visitor_id");

-- CreateIndex
CREATE INDEX "invitation_answer_waiting" ON "invitation_answer"("waiting_at") WHERE (waiting_at is not null and accepted_at is null and refused_at is null and ended_at is null);

-- CreateIndex
CREATE INDEX "withdrawal_to_id_idx" ON "withdrawal"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_once_a_pair" ON "withdrawal"("from_id", "to_id") WHERE (restored_at is null);

-- CreateIndex
CREATE INDEX "withdrawal_memory_hash_idx" ON "withdrawal_memory"("hash");

-- CreateIndex
CREATE INDEX "withdrawal_memory_until_idx" ON "withdrawal_memory"("until");

-- CreateIndex
CREATE INDEX "sos_call_sender_id_created_at_idx" ON "sos_call"("sender_id", "created_at");

-- CreateIndex
CREATE INDEX "sos_call_next_ring_at_idx" ON "sos_call"("next_ring_at");

-- CreateIndex
CREATE INDEX "sos_recipient_member_id_created_at_idx" ON "sos_recipient"("member_id", "created_at");

-- CreateIndex
CREATE INDEX "sos_recipient_open_report" ON "sos_recipient"("reported_at") WHERE (reported_at is not null and report_handled_at is null);

-- CreateIndex
CREATE INDEX "collection_owner_id_opened_at_idx" ON "collection"("owner_id", "opened_at");

-- CreateIndex
CREATE INDEX "collection_deadline" ON "collection"("deadline_on") WHERE (closed_at is null and deadline_on is not null);

-- CreateIndex
CREATE UNIQUE INDEX "collection_one_open_a_kind" ON "collection"("owner_id", "kind") WHERE (closed_at is null);

-- CreateIndex
CREATE INDEX "pledge_collection_id_idx" ON "pledge"("collection_id");

-- CreateIndex
CREATE INDEX "pledge_giver_id_due_on_idx" ON "pledge"("giver_id", "due_on");

-- CreateIndex
CREATE INDEX "pledge_receiver_id_due_on_idx" ON "pledge"("receiver_id", "due_on");

-- CreateIndex
CREATE INDEX "pledge_giver_id_confirmed_at_idx" ON "pledge"("giver_id", "confirmed_at");

-- CreateIndex
CREATE INDEX "pledge_receiver_id_confirmed_at_idx" ON "pledge"("receiver_id", "confirmed_at");

-- CreateIndex
CREATE INDEX "pledge_due_on_idx" ON "pledge"("due_on");

-- CreateIndex
CREATE INDEX "pledge_part_of_id_idx" ON "pledge"("part_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_one_open_a_cycle" ON "pledge"("giver_id", "collection_id", "cycle") WHERE (cycle is not null and part_of_id is null and confirmed_at is null and withdrawn_at is null and declined_at is null and forgiven_at is null and annulled_at is null);

-- CreateIndex
CREATE UNIQUE INDEX "pledge_one_open_an_emergency" ON "pledge"("giver_id", "collection_id") WHERE (cycle is null and part_of_id is null and confirmed_at is null and withdrawn_at is null and declined_at is null and forgiven_at is null and annulled_at is null);

-- CreateIndex
CREATE INDEX "pledge_event_pledge_id_at_idx" ON "pledge_event"("pledge_id", "at");

-- CreateIndex
CREATE INDEX "pledge_event_by_id_at_idx" ON "pledge_event"("by_id", "at");

-- CreateIndex
CREATE INDEX "request_unanswered" ON "request"("asked_at") WHERE (answered_at is null and reminded_at is null);

-- CreateIndex
CREATE INDEX "request_pledge_id_kind_asked_at_idx" ON "request"("pledge_id", "kind", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "request_one_open_a_kind" ON "request"("pledge_id", "kind") WHERE (answered_at is null);

-- CreateIndex
CREATE UNIQUE INDEX "help_link_token_key" ON "help_link"("token");

-- CreateIndex
CREATE INDEX "help_link_receiver_id_idx" ON "help_link"("receiver_id");

-- CreateIndex
CREATE UNIQUE INDEX "help_link_one_a_pair" ON "help_link"("inviter_id", "receiver_id") WHERE (reset_at is null);

-- CreateIndex
CREATE INDEX "help_link_visit_viewer_id_idx" ON "help_link_visit"("viewer_id");

-- CreateIndex
CREATE INDEX "job_done_at_idx" ON "job"("done_at");

-- CreateIndex
CREATE INDEX "update_lane" ON "update"("bot", "lane", "update_id") WHERE (done_at is null);

-- CreateIndex
CREATE INDEX "update_waiting" ON "update"("bot", "update_id") WHERE (done_at is null);

-- CreateIndex
CREATE INDEX "update_done" ON "update"("done_at") WHERE (done_at is not null);

-- CreateIndex
CREATE INDEX "notice_key" ON "notice"("to_id", "key") WHERE (key is not null and done_at is null);

-- CreateIndex
CREATE INDEX "notice_lane" ON "notice"("bot", "chat_id", "id") WHERE (done_at is null);

-- CreateIndex
CREATE INDEX "notice_waiting" ON "notice"("bot", "id") WHERE (done_at is null);

-- CreateIndex
CREATE INDEX "notice_done" ON "notice"("done_at") WHERE (done_at is not null);

-- CreateIndex
CREATE INDEX "dialogue_updated_at_idx" ON "dialogue"("updated_at");

-- AddForeignKey
ALTER TABLE "chat" ADD CONSTRAINT "chat_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_detail" ADD CONSTRAINT "payment_detail_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_link" ADD CONSTRAINT "trust_link_one_id_fkey" FOREIGN KEY ("one_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trust_link" ADD CONSTRAINT "trust_link_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_answer" ADD CONSTRAINT "invitation_answer_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pool_visit" ADD CONSTRAINT "pool_visit_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sos_call" ADD CONSTRAINT "sos_call_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sos_recipient" ADD CONSTRAINT "sos_recipient_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "sos_call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_giver_id_fkey" FOREIGN KEY ("giver_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_receiver_id_fkey" FOREIGN KEY ("receiver_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "pledge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_event" ADD CONSTRAINT "pledge_event_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_link" ADD CONSTRAINT "help_link_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_link" ADD CONSTRAINT "help_link_receiver_id_fkey" FOREIGN KEY ("receiver_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_link_visit" ADD CONSTRAINT "help_link_visit_help_link_id_fkey" FOREIGN KEY ("help_link_id") REFERENCES "help_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The domain's invariants once more, under the names of the refusals.
ALTER TABLE "member" ADD CONSTRAINT "member_name_seen_by_is_known" CHECK (name_seen_by IN ('confirmed', 'near', 'list'));
ALTER TABLE "member" ADD CONSTRAINT "member_display_name_is_short" CHECK (char_length(display_name) BETWEEN 1 AND 64);
ALTER TABLE "member" ADD CONSTRAINT "member_monthly_limit_is_positive" CHECK (monthly_limit > 0);
ALTER TABLE "member" ADD CONSTRAINT "member_who_left_is_anonymous" CHECK (left_at IS NULL OR (telegram_id IS NULL AND username IS NULL AND display_name IS NULL AND about IS NULL AND telegram_name = ''));
ALTER TABLE "chat" ADD CONSTRAINT "chat_bot_is_known" CHECK (bot IN ('arvut-add', 'commit'));
ALTER TABLE "trust_link" ADD CONSTRAINT "trust_link_is_ordered" CHECK (one_id < other_id);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_kind_is_known" CHECK (kind IN ('personal', 'open'));
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_is_not_both_used_and_revoked" CHECK (used_at IS NULL OR revoked_at IS NULL);
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_is_from_another" CHECK (from_id <> to_id);
ALTER TABLE "trust_change" ADD CONSTRAINT "trust_change_kind_is_known" CHECK (kind IN ('linked', 'unlinked', 'hidden', 'shown'));
ALTER TABLE "trust_version" ADD CONSTRAINT "trust_version_is_one_row" CHECK (id = 1);
ALTER TABLE "sos_call" ADD CONSTRAINT "sos_call_kind_is_known" CHECK (kind IN ('sos', 'info'));
ALTER TABLE "collection" ADD CONSTRAINT "collection_kind_is_known" CHECK (kind IN ('monthly', 'emergency'));
ALTER TABLE "collection" ADD CONSTRAINT "collection_target_is_positive" CHECK (target BETWEEN 1 AND 100000000);
ALTER TABLE "collection" ADD CONSTRAINT "collection_deadline_is_for_emergencies" CHECK ((kind = 'emergency') = (deadline_on IS NOT NULL));
ALTER TABLE "collection" ADD CONSTRAINT "collection_end_has_its_reason" CHECK ((closed_at IS NULL) = (closed_as IS NULL));
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_amount_is_positive" CHECK (amount BETWEEN 1 AND 100000000);
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_is_not_to_oneself" CHECK (giver_id <> receiver_id);
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_is_delivered_before_confirmed" CHECK (confirmed_at IS NULL OR delivered_at IS NOT NULL);
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_ends_once" CHECK (num_nonnulls(confirmed_at, withdrawn_at, declined_at, forgiven_at, annulled_at) <= 1);
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_committed_is_not_withdrawn" CHECK (committed_at IS NULL OR (withdrawn_at IS NULL AND declined_at IS NULL));
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_forgiven_was_committed" CHECK (forgiven_at IS NULL OR (committed_at IS NOT NULL AND delivered_at IS NULL));
ALTER TABLE "request" ADD CONSTRAINT "request_kind_is_known" CHECK (kind IN ('commit', 'deliver', 'confirm'));

-- The number that graphs catch up by.
INSERT INTO "trust_version" ("id", "version") VALUES (1, 0);
