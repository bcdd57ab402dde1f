-- Pools: who is in them, what each is ready to give in a month, and how one enters.
CREATE TABLE "pool" (
    "id" SERIAL NOT NULL,
    "name" BYTEA NOT NULL,
    "purpose" BYTEA NOT NULL,
    "events" TEXT[],
    "tiers" INTEGER[],
    "waiting_days" INTEGER NOT NULL,
    "vouches" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "founded_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_as" TEXT,

    CONSTRAINT "pool_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "pool" ADD CONSTRAINT "pool_end_is_known" CHECK ((ended_at IS NULL) = (ended_as IS NULL) AND ended_as IN ('too-few'));
ALTER TABLE "pool" ADD CONSTRAINT "pool_rules_are_within_bounds" CHECK (waiting_days BETWEEN 0 AND 180 AND vouches BETWEEN 0 AND 5 AND cardinality(tiers) BETWEEN 2 AND 6 AND cardinality(events) > 0);

CREATE TABLE "pool_member" (
    "id" SERIAL NOT NULL,
    "pool_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "waits_from" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),
    "left_as" TEXT,

    CONSTRAINT "pool_member_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "pool_member_once" ON "pool_member"("pool_id", "member_id") WHERE (left_at is null);
CREATE INDEX "pool_member_pool_id_entered_at_idx" ON "pool_member"("pool_id", "entered_at");
CREATE INDEX "pool_member_member_id_idx" ON "pool_member"("member_id");
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "pool"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pool_member" ADD CONSTRAINT "pool_member_parting_is_known" CHECK ((left_at IS NULL) = (left_as IS NULL) AND left_as IN ('left', 'ended'));

CREATE TABLE "pool_maximum" (
    "membership_id" INTEGER NOT NULL,
    "cycle" VARCHAR(7) NOT NULL,
    "amount" INTEGER NOT NULL,
    "lowest" INTEGER NOT NULL,

    CONSTRAINT "pool_maximum_pkey" PRIMARY KEY ("membership_id","cycle")
);
ALTER TABLE "pool_maximum" ADD CONSTRAINT "pool_maximum_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "pool_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pool_maximum" ADD CONSTRAINT "pool_maximum_is_positive" CHECK (amount > 0 AND lowest > 0 AND lowest <= amount);

CREATE TABLE "pool_invitation" (
    "id" SERIAL NOT NULL,
    "pool_id" INTEGER NOT NULL,
    "inviter_id" INTEGER NOT NULL,
    "to_id" INTEGER,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "pool_invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "pool_invitation_token_key" ON "pool_invitation"("token");
CREATE INDEX "pool_invitation_pool_id_idx" ON "pool_invitation"("pool_id");
CREATE INDEX "pool_invitation_inviter_id_created_at_idx" ON "pool_invitation"("inviter_id", "created_at");
CREATE INDEX "pool_invitation_to_id_idx" ON "pool_invitation"("to_id");
ALTER TABLE "pool_invitation" ADD CONSTRAINT "pool_invitation_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "pool"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "pool_candidate" (
    "id" SERIAL NOT NULL,
    "pool_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "inviter_id" INTEGER NOT NULL,
    "maximum" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "next_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "decided_as" TEXT,

    CONSTRAINT "pool_candidate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "pool_candidate_once" ON "pool_candidate"("pool_id", "member_id") WHERE (decided_at is null);
CREATE INDEX "pool_candidate_pool_id_member_id_idx" ON "pool_candidate"("pool_id", "member_id");
CREATE INDEX "pool_candidate_member_id_idx" ON "pool_candidate"("member_id");
CREATE INDEX "pool_candidate_next" ON "pool_candidate"("next_at") WHERE (next_at is not null);
ALTER TABLE "pool_candidate" ADD CONSTRAINT "pool_candidate_pool_id_fkey" FOREIGN KEY ("pool_id") REFERENCES "pool"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pool_candidate" ADD CONSTRAINT "pool_candidate_end_is_known" CHECK ((decided_at IS NULL) = (decided_as IS NULL) AND decided_as IN ('entered', 'refused', 'withdrawn'));

CREATE TABLE "pool_word" (
    "candidate_id" INTEGER NOT NULL,
    "member_id" INTEGER NOT NULL,
    "welcomes" BOOLEAN NOT NULL,

    CONSTRAINT "pool_word_pkey" PRIMARY KEY ("candidate_id","member_id")
);
CREATE INDEX "pool_word_member_id_idx" ON "pool_word"("member_id");
ALTER TABLE "pool_word" ADD CONSTRAINT "pool_word_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "pool_candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
