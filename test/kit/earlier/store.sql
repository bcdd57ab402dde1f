
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);

CREATE TABLE public.answer_day (
    day character varying(10) NOT NULL
);

CREATE TABLE public.audit (
    id integer NOT NULL,
    by_id integer NOT NULL,
    what text NOT NULL,
    on_id integer,
    detail bytea,
    at timestamp(3) with time zone NOT NULL
);

CREATE SEQUENCE public.audit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.audit_id_seq OWNED BY public.audit.id;

CREATE TABLE public.broadcast (
    id integer NOT NULL,
    by_id integer NOT NULL,
    text bytea NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    message_id integer,
    up_to integer NOT NULL,
    expected integer NOT NULL,
    cursor integer DEFAULT 0 NOT NULL,
    written integer DEFAULT 0 NOT NULL,
    delivered integer DEFAULT 0 NOT NULL,
    written_at timestamp(3) with time zone,
    stopped_at timestamp(3) with time zone
);

CREATE SEQUENCE public.broadcast_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.broadcast_id_seq OWNED BY public.broadcast.id;

CREATE TABLE public.chat (
    member_id integer NOT NULL,
    bot text NOT NULL,
    started_at timestamp(3) with time zone,
    blocked_at timestamp(3) with time zone,
    CONSTRAINT chat_bot_is_known CHECK ((bot = ANY (ARRAY['arvut-add'::text, 'commit'::text])))
);

CREATE TABLE public.circle_binding (
    group_id integer NOT NULL,
    owner_id integer NOT NULL,
    bound_at timestamp(3) with time zone NOT NULL,
    told_opened_id integer,
    told_ended_id integer,
    told_cycle character varying(7) NOT NULL
);

CREATE TABLE public.collection (
    id integer NOT NULL,
    owner_id integer NOT NULL,
    kind text NOT NULL,
    target integer NOT NULL,
    unit text NOT NULL,
    opened_at timestamp(3) with time zone NOT NULL,
    opened_on character varying(10) NOT NULL,
    deadline_on character varying(10),
    in_groups boolean DEFAULT true NOT NULL,
    closed_at timestamp(3) with time zone,
    closed_as text,
    CONSTRAINT collection_deadline_is_for_emergencies CHECK (((kind = 'emergency'::text) = (deadline_on IS NOT NULL))),
    CONSTRAINT collection_end_has_its_reason CHECK (((closed_at IS NULL) = (closed_as IS NULL))),
    CONSTRAINT collection_kind_is_known CHECK ((kind = ANY (ARRAY['monthly'::text, 'emergency'::text]))),
    CONSTRAINT collection_target_is_positive CHECK (((target >= 1) AND (target <= 100000000)))
);

CREATE SEQUENCE public.collection_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.collection_id_seq OWNED BY public.collection.id;

CREATE TABLE public.dialogue (
    bot text NOT NULL,
    key text NOT NULL,
    version integer NOT NULL,
    value bytea NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.draft (
    member_id integer NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    data bytea NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.group_chat (
    id integer NOT NULL,
    bot text NOT NULL,
    chat_id bigint NOT NULL,
    title text NOT NULL,
    language text NOT NULL,
    added_by_id integer,
    added_at timestamp(3) with time zone NOT NULL,
    changed_at timestamp(3) with time zone NOT NULL,
    removed_at timestamp(3) with time zone,
    restricted_at timestamp(3) with time zone,
    silenced_at timestamp(3) with time zone,
    muted_events text[] DEFAULT ARRAY[]::text[],
    topic_id integer,
    card_id integer,
    card_digest text,
    card_on character varying(10),
    card_at timestamp(3) with time zone,
    spoken_at timestamp(3) with time zone,
    wait_until timestamp(3) with time zone,
    changes integer DEFAULT 0 NOT NULL,
    shown integer DEFAULT 0 NOT NULL,
    CONSTRAINT group_bot_is_known CHECK ((bot = ANY (ARRAY['arvut-add'::text, 'commit'::text]))),
    CONSTRAINT group_is_not_a_private_chat CHECK ((chat_id < 0)),
    CONSTRAINT group_shows_no_more_than_happened CHECK ((shown <= changes))
);

CREATE SEQUENCE public.group_chat_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.group_chat_id_seq OWNED BY public.group_chat.id;

CREATE TABLE public.help_link (
    id integer NOT NULL,
    token text NOT NULL,
    inviter_id integer NOT NULL,
    receiver_id integer NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    reset_at timestamp(3) with time zone,
    group_id integer
);

CREATE SEQUENCE public.help_link_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.help_link_id_seq OWNED BY public.help_link.id;

CREATE TABLE public.help_link_visit (
    help_link_id integer NOT NULL,
    viewer_id integer NOT NULL,
    opened_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.invitation (
    id integer NOT NULL,
    token text NOT NULL,
    inviter_id integer NOT NULL,
    kind text NOT NULL,
    for_id integer,
    for_telegram_id bigint,
    origin text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    used_at timestamp(3) with time zone,
    revoked_at timestamp(3) with time zone,
    expiry_told_at timestamp(3) with time zone,
    CONSTRAINT invitation_is_not_both_used_and_revoked CHECK (((used_at IS NULL) OR (revoked_at IS NULL))),
    CONSTRAINT invitation_kind_is_known CHECK ((kind = ANY (ARRAY['personal'::text, 'open'::text])))
);

CREATE TABLE public.invitation_answer (
    invitation_id integer NOT NULL,
    visitor_id integer NOT NULL,
    opened_at timestamp(3) with time zone NOT NULL,
    accepted_at timestamp(3) with time zone,
    declined_at timestamp(3) with time zone,
    waiting_at timestamp(3) with time zone,
    refused_at timestamp(3) with time zone,
    reminded_at timestamp(3) with time zone,
    ended_at timestamp(3) with time zone
);

CREATE SEQUENCE public.invitation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.invitation_id_seq OWNED BY public.invitation.id;

CREATE TABLE public.job (
    name text NOT NULL,
    key text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    cursor integer DEFAULT 0 NOT NULL,
    done_at timestamp(3) with time zone
);

CREATE TABLE public.lease (
    name text NOT NULL,
    owner text NOT NULL,
    until timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.member (
    id integer NOT NULL,
    telegram_id bigint,
    telegram_name text DEFAULT ''::text NOT NULL,
    username text,
    display_name text,
    language text NOT NULL,
    about bytea,
    name_seen_by text DEFAULT 'near'::text NOT NULL,
    named_as_giver boolean DEFAULT true NOT NULL,
    named_in_groups boolean DEFAULT false NOT NULL,
    may_be_met boolean DEFAULT false NOT NULL,
    monthly_limit integer,
    quiet_from integer,
    quiet_until integer,
    urgent_in_quiet boolean DEFAULT true NOT NULL,
    muted_notices text[] DEFAULT ARRAY[]::text[],
    joined_at timestamp(3) with time zone NOT NULL,
    left_at timestamp(3) with time zone,
    suspended_until timestamp(3) with time zone,
    CONSTRAINT member_display_name_is_short CHECK (((char_length(display_name) >= 1) AND (char_length(display_name) <= 64))),
    CONSTRAINT member_monthly_limit_is_positive CHECK ((monthly_limit > 0)),
    CONSTRAINT member_name_seen_by_is_known CHECK ((name_seen_by = ANY (ARRAY['confirmed'::text, 'near'::text, 'list'::text]))),
    CONSTRAINT member_who_left_is_anonymous CHECK (((left_at IS NULL) OR ((telegram_id IS NULL) AND (username IS NULL) AND (display_name IS NULL) AND (about IS NULL) AND (telegram_name = ''::text))))
);

CREATE SEQUENCE public.member_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.member_id_seq OWNED BY public.member.id;

CREATE TABLE public.notice (
    id bigint NOT NULL,
    bot text NOT NULL,
    to_id integer NOT NULL,
    chat_id bigint NOT NULL,
    kind text NOT NULL,
    facts bytea,
    key text,
    created_at timestamp(3) with time zone NOT NULL,
    send_after timestamp(3) with time zone NOT NULL,
    urgent boolean DEFAULT false NOT NULL,
    held_at timestamp(3) with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    retry_at timestamp(3) with time zone,
    leased_by text,
    leased_until timestamp(3) with time zone,
    done_at timestamp(3) with time zone,
    result text,
    message_id integer,
    error_ref text,
    parked boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;

CREATE TABLE public.payment_detail (
    id integer NOT NULL,
    member_id integer NOT NULL,
    name bytea NOT NULL,
    value bytea NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);

CREATE SEQUENCE public.payment_detail_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.payment_detail_id_seq OWNED BY public.payment_detail.id;

CREATE TABLE public.pledge (
    id integer NOT NULL,
    giver_id integer NOT NULL,
    receiver_id integer NOT NULL,
    collection_id integer NOT NULL,
    amount integer NOT NULL,
    unit text NOT NULL,
    cycle character varying(7),
    due_on character varying(10),
    part_of_id integer,
    note bytea,
    created_at timestamp(3) with time zone NOT NULL,
    committed_at timestamp(3) with time zone,
    delivered_at timestamp(3) with time zone,
    confirmed_at timestamp(3) with time zone,
    withdrawn_at timestamp(3) with time zone,
    declined_at timestamp(3) with time zone,
    forgiven_at timestamp(3) with time zone,
    annulled_at timestamp(3) with time zone,
    allowed_again_at timestamp(3) with time zone,
    renewed_at timestamp(3) with time zone,
    renewal_of character varying(7),
    CONSTRAINT pledge_amount_is_positive CHECK (((amount >= 1) AND (amount <= 100000000))),
    CONSTRAINT pledge_committed_is_not_withdrawn CHECK (((committed_at IS NULL) OR ((withdrawn_at IS NULL) AND (declined_at IS NULL)))),
    CONSTRAINT pledge_ends_once CHECK ((num_nonnulls(confirmed_at, withdrawn_at, declined_at, forgiven_at, annulled_at) <= 1)),
    CONSTRAINT pledge_forgiven_was_committed CHECK (((forgiven_at IS NULL) OR ((committed_at IS NOT NULL) AND (delivered_at IS NULL)))),
    CONSTRAINT pledge_is_delivered_before_confirmed CHECK (((confirmed_at IS NULL) OR (delivered_at IS NOT NULL))),
    CONSTRAINT pledge_is_not_to_oneself CHECK ((giver_id <> receiver_id))
);

CREATE TABLE public.pledge_event (
    id bigint NOT NULL,
    pledge_id integer NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    by_id integer,
    what text NOT NULL,
    from_stage text,
    to_stage text,
    from_amount integer,
    to_amount integer,
    note bytea
);

CREATE SEQUENCE public.pledge_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.pledge_event_id_seq OWNED BY public.pledge_event.id;

CREATE SEQUENCE public.pledge_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.pledge_id_seq OWNED BY public.pledge.id;

CREATE TABLE public.pool_visit (
    member_id integer NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    size integer NOT NULL
);

CREATE TABLE public.renewal_off (
    giver_id integer NOT NULL,
    receiver_id integer NOT NULL,
    at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.request (
    id integer NOT NULL,
    pledge_id integer NOT NULL,
    kind text NOT NULL,
    by_id integer NOT NULL,
    asked_at timestamp(3) with time zone NOT NULL,
    answered_at timestamp(3) with time zone,
    answer text,
    on_day character varying(10),
    reminded_at timestamp(3) with time zone,
    CONSTRAINT request_kind_is_known CHECK ((kind = ANY (ARRAY['commit'::text, 'deliver'::text, 'confirm'::text])))
);

CREATE SEQUENCE public.request_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.request_id_seq OWNED BY public.request.id;

CREATE TABLE public.roll_entry (
    group_id integer NOT NULL,
    member_id integer NOT NULL,
    joined_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.roll_tick (
    group_id integer NOT NULL,
    from_id integer NOT NULL,
    to_id integer NOT NULL,
    ticked_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT tick_is_for_another CHECK ((from_id <> to_id))
);

CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);

CREATE TABLE public.sos_call (
    id integer NOT NULL,
    sender_id integer NOT NULL,
    kind text NOT NULL,
    text bytea NOT NULL,
    collection_id integer,
    created_at timestamp(3) with time zone NOT NULL,
    send_at timestamp(3) with time zone NOT NULL,
    message_id integer,
    rings_sent integer DEFAULT 0 NOT NULL,
    next_ring_at timestamp(3) with time zone,
    ring_cursor integer DEFAULT 0 NOT NULL,
    stopped_at timestamp(3) with time zone,
    covered_at timestamp(3) with time zone,
    halted_at timestamp(3) with time zone,
    CONSTRAINT sos_call_kind_is_known CHECK ((kind = ANY (ARRAY['sos'::text, 'info'::text])))
);

CREATE SEQUENCE public.sos_call_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.sos_call_id_seq OWNED BY public.sos_call.id;

CREATE TABLE public.sos_mute (
    member_id integer NOT NULL,
    sender_id integer DEFAULT 0 NOT NULL,
    muted_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.sos_recipient (
    call_id integer NOT NULL,
    member_id integer NOT NULL,
    degree integer NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    delivered_at timestamp(3) with time zone,
    read_at timestamp(3) with time zone,
    help_at timestamp(3) with time zone,
    reported_at timestamp(3) with time zone,
    report bytea,
    report_handled_at timestamp(3) with time zone
);

CREATE TABLE public.still_need (
    member_id integer NOT NULL,
    cycle character varying(7) NOT NULL,
    at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.thanks (
    receiver_id integer NOT NULL,
    giver_id integer NOT NULL,
    cycle character varying(7) NOT NULL,
    thanked_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE public.trust_change (
    version bigint NOT NULL,
    kind text NOT NULL,
    one_id integer NOT NULL,
    other_id integer NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    CONSTRAINT trust_change_kind_is_known CHECK ((kind = ANY (ARRAY['linked'::text, 'unlinked'::text, 'hidden'::text, 'shown'::text])))
);

CREATE TABLE public.trust_link (
    one_id integer NOT NULL,
    other_id integer NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT trust_link_is_ordered CHECK ((one_id < other_id))
);

CREATE TABLE public.trust_version (
    id integer DEFAULT 1 NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT trust_version_is_one_row CHECK ((id = 1))
);

CREATE TABLE public.update (
    bot text NOT NULL,
    update_id bigint NOT NULL,
    lane bigint NOT NULL,
    payload bytea,
    received_at timestamp(3) with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    retry_at timestamp(3) with time zone,
    leased_by text,
    leased_until timestamp(3) with time zone,
    done_at timestamp(3) with time zone,
    error_ref text
);

CREATE TABLE public.withdrawal (
    id integer NOT NULL,
    from_id integer NOT NULL,
    to_id integer NOT NULL,
    withdrawn_at timestamp(3) with time zone NOT NULL,
    restored_at timestamp(3) with time zone,
    told_at timestamp(3) with time zone,
    CONSTRAINT withdrawal_is_from_another CHECK ((from_id <> to_id))
);

CREATE SEQUENCE public.withdrawal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.withdrawal_id_seq OWNED BY public.withdrawal.id;

CREATE TABLE public.withdrawal_memory (
    from_id integer NOT NULL,
    hash text NOT NULL,
    until timestamp(3) with time zone NOT NULL
);

ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);

ALTER TABLE ONLY public.broadcast ALTER COLUMN id SET DEFAULT nextval('public.broadcast_id_seq'::regclass);

ALTER TABLE ONLY public.collection ALTER COLUMN id SET DEFAULT nextval('public.collection_id_seq'::regclass);

ALTER TABLE ONLY public.group_chat ALTER COLUMN id SET DEFAULT nextval('public.group_chat_id_seq'::regclass);

ALTER TABLE ONLY public.help_link ALTER COLUMN id SET DEFAULT nextval('public.help_link_id_seq'::regclass);

ALTER TABLE ONLY public.invitation ALTER COLUMN id SET DEFAULT nextval('public.invitation_id_seq'::regclass);

ALTER TABLE ONLY public.member ALTER COLUMN id SET DEFAULT nextval('public.member_id_seq'::regclass);

ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);

ALTER TABLE ONLY public.payment_detail ALTER COLUMN id SET DEFAULT nextval('public.payment_detail_id_seq'::regclass);

ALTER TABLE ONLY public.pledge ALTER COLUMN id SET DEFAULT nextval('public.pledge_id_seq'::regclass);

ALTER TABLE ONLY public.pledge_event ALTER COLUMN id SET DEFAULT nextval('public.pledge_event_id_seq'::regclass);

ALTER TABLE ONLY public.request ALTER COLUMN id SET DEFAULT nextval('public.request_id_seq'::regclass);

ALTER TABLE ONLY public.sos_call ALTER COLUMN id SET DEFAULT nextval('public.sos_call_id_seq'::regclass);

ALTER TABLE ONLY public.withdrawal ALTER COLUMN id SET DEFAULT nextval('public.withdrawal_id_seq'::regclass);

INSERT INTO public._prisma_migrations VALUES
	('d8af31ac-d795-4a8b-8c67-59118cee2c90', 'ce552aace4eb8a39e80d57e156ff6476f8fb5b7d5b386b8a20b532c1af1a661c', '2026-11-28 03:58:47.292+00', '20261120000000_the_house', NULL, NULL, '2026-11-28 03:58:47.084+00', 1),
	('60184efd-63a6-4656-ae02-64094e26596b', '70b9f49e3271aa23179addb0efc2a874b209aac1965550f43f50e4edf308fd9f', '2026-11-28 03:58:47.3+00', '20261120003100_close_indexes', NULL, NULL, '2026-11-28 03:58:47.293+00', 1),
	('b594a56b-0aa5-47dc-92eb-a608c19b4321', '602a2767d148c5299c2a958c0df0bee2dc2fae285ce10417fc865aaed114af4c', '2026-11-28 03:58:47.344+00', '20261120010000_groups', NULL, NULL, '2026-11-28 03:58:47.301+00', 1),
	('25828aac-d700-490f-90ad-80f20a839683', '0c8332865826be47c97bfe2d33cfa4791d26b15817f56630dab4908b89b19c9f', '2026-11-28 03:58:47.35+00', '20261120020000_leaving_indexes', NULL, NULL, '2026-11-28 03:58:47.345+00', 1),
	('5a27e683-6002-4fdd-bc8e-d9a084f6e37a', 'c7c771af3db9f8fcd23f26902453eeaa1ab0ede42c9f2d70a0787340f3747465', '2026-11-28 03:58:47.355+00', '20261120021000_group_waits', NULL, NULL, '2026-11-28 03:58:47.352+00', 1),
	('c84871f8-0505-49f5-b94b-a6c19d52ef6f', 'abf9eac5aa715b930bff167cbecbf1bd72a2783b63953540c950ed42c9724ac3', '2026-11-28 03:58:47.361+00', '20261120025000_undecided_invitations', NULL, NULL, '2026-11-28 03:58:47.356+00', 1),
	('b030250d-3441-4fa0-9231-e2062c1566c1', '0fffadaf3a9b8903ea4e7836f608c43d711acfa03018407508d28948de0383ed', '2026-11-28 03:58:47.373+00', '20261120030000_broadcasts', NULL, NULL, '2026-11-28 03:58:47.362+00', 1),
	('5c494184-5456-4303-b613-cf455087f922', '95fd3c3c969996c6791167fe00128ef1f7bf8468a51304e0a47ef3a0f54e36c6', '2026-11-28 03:58:47.38+00', '20261120031000_call_messages', NULL, NULL, '2026-11-28 03:58:47.374+00', 1),
	('75148977-9305-49e8-9173-4134cebfbc7b', '6bf8741be67a9dc322d808db36f0ff555cd19d731e7183b839de58ed8b659f7f', '2026-11-28 03:58:47.392+00', '20261125000000_alert_messages', NULL, NULL, '2026-11-28 03:58:47.381+00', 1),
	('5f182118-53b3-4d63-a36f-bad5f524b085', '27f9de616c2ea2b75b3d80db32ed7e7554cf8bd90d6a9d12ab13f5fa1609c3c5', '2026-11-28 03:58:47.402+00', '20261125001000_parked_notices', NULL, NULL, '2026-11-28 03:58:47.394+00', 1),
	('5318294a-74e4-479d-abd1-e88125b474fe', '620492fdde8d1f24ddb3c24f1c433bd4d100a9661867b2a8ae80991c7d73744c', '2026-11-28 03:58:47.408+00', '20261125010000_status_once_a_day', NULL, NULL, '2026-11-28 03:58:47.403+00', 1),
	('737ec9cd-1cf3-4b89-8b39-828ed49bc75b', '4ebe2c41fffd24cb4b0e1d12d8be1ef7ca701b9bb0efe5ac91b607e80aa8953f', '2026-11-28 03:58:47.417+00', '20261126000000_my_data_indexes', NULL, NULL, '2026-11-28 03:58:47.409+00', 1),
	('c84955d4-93ba-47a8-8f7a-6cd993adf3cb', 'b5ed10f07231ef0ad2dbfd26d4cf216ab3668965cb886b3759209aa190af9c78', '2026-11-28 03:58:47.424+00', '20261126001000_notices_in_hand', NULL, NULL, '2026-11-28 03:58:47.419+00', 1);

INSERT INTO public.answer_day VALUES
	('2026-10-06'),
	('2026-10-07'),
	('2026-10-08'),
	('2026-10-09'),
	('2026-10-10'),
	('2026-10-11'),
	('2026-10-12'),
	('2026-10-13'),
	('2026-10-14'),
	('2026-10-15'),
	('2026-10-16'),
	('2026-10-17'),
	('2026-10-18'),
	('2026-10-19'),
	('2026-10-20'),
	('2026-10-21'),
	('2026-10-22'),
	('2026-10-23'),
	('2026-10-24'),
	('2026-10-25'),
	('2026-10-26'),
	('2026-10-27'),
	('2026-10-28'),
	('2026-10-29'),
	('2026-10-30'),
	('2026-10-31'),
	('2026-11-01'),
	('2026-11-02'),
	('2026-11-03'),
	('2026-11-04'),
	('2026-11-05'),
	('2026-11-06'),
	('2026-11-07'),
	('2026-11-08'),
	('2026-11-09'),
	('2026-11-10'),
	('2026-11-11'),
	('2026-11-12'),
	('2026-11-13'),
	('2026-11-14'),
	('2026-11-15'),
	('2026-11-16'),
	('2026-11-17'),
	('2026-11-18'),
	('2026-11-19'),
	('2026-11-20');

INSERT INTO public.chat VALUES
	(1, 'arvut-add', '2026-10-06 16:30:01.487+00', NULL),
	(3, 'arvut-add', '2026-10-06 16:30:01.498+00', NULL),
	(2, 'arvut-add', '2026-10-06 16:30:01.494+00', NULL),
	(5, 'arvut-add', '2026-10-06 16:30:01.509+00', NULL),
	(4, 'arvut-add', '2026-10-06 16:30:01.512+00', NULL),
	(1, 'commit', '2026-10-06 16:30:01.621+00', NULL),
	(5, 'commit', '2026-10-06 16:30:01.624+00', NULL),
	(3, 'commit', '2026-10-06 16:30:01.626+00', NULL),
	(2, 'commit', '2026-10-06 16:30:01.63+00', NULL),
	(4, 'commit', '2026-10-06 16:30:01.633+00', NULL);

INSERT INTO public.collection VALUES
	(1, 1, 'monthly', 50000, 'EUR', '2026-10-06 16:30:02.02+00', '2026-10-06', NULL, true, NULL, NULL),
	(2, 3, 'emergency', 30000, 'EUR', '2026-11-20 18:00:00.023+00', '2026-11-20', '2026-12-05', true, NULL, NULL);

INSERT INTO public.dialogue VALUES
	('commit', '301014045:301014045', 1, '\x026b313796b031cb529734e9924604057f0462731d02461d9c96162fd02b2da94bc32e4221ea25ddd69aba78290fe78a2aee71b81ad0868b7f4b07b10ae9af4251f36cd80c547d10c8b64fddcce01b58c39de9e1e6b31351574cfbc572e6a2791531a25f3d017e1ff715c66913e88912cfe1d1454aba93d28a430296a2807a0700670dfc6df588098a85e2c42255d3c12d06f61ea4404239a6d25bc4105bb3641809dd62648332b8de6c76a2feca8aef746653b418d3c6ff1eef4d4e8a23f55c8fb6a2396ed14e4a7a4413521af4d7b510e6b716021ac6cad89d9ee7bf8b5febb9823ccc8fd11994888425b979e495f3649237a22f64f9ef91fd579e4b59e29b7adfb38b822852b28205039ea50844dd350b1bb854dc138698dfb33314e76f924a82ca2e09c86e1f509aefd75e52b3fcc018d191408ce47ed4d5c334e2a58e4e3837f4ee901c349c0afe4cc39b20b84c41e349776212af18625b47e93f235c1959a1b837aaeaa3874a15c6cce16f8c57a964aecf512626c5e3fca3f20cb56f5041414783d790eda2225d84f4eacc929aca31fc5e7d20fe964e5bbdf826ebeda40b03ff874ef633c7c3c0d94a3079d8c2c2db06a5d16d07ab6cb64397bc4648c41a532e6223cc61da2fe8ce0704ce8dcbf04bb8f98447aa305b024d3a608577dae83edf94d17fb1e7cd739195d37ff3a03dfe967e8d659824abb8d1cc074dbae1fdaf08278e40cbb076987896458f4ee40fe2420f4925fca207cbfdbed8e2938ed1eccc62f22d236bc97e7795e62fc59ac80364a07ffdeda10c0aa562312161cdbb59a426ebcf74aef07d79800521e842cd38ec3186624b6747c6417a8bf4e72ff0a4f3fb961b1c1c0c63581ca6839403e3645261216967ba78b92eba0c02f91ae14d6a0263d23051b581372d252a19b039b9deec8e87b396c88a30afd79b28ba8715593c69a8d60223d0fd37c8408ed15a784d9e997f61ea03878024560c480c37024a2557263c936d1a0928a95111c24f97e9e0afaa9f7d540230cd749708c04efe78925520b93ead6c7dc7a440052e67be8f51c4c934b17bf36f275d7c17110bfb12839c0377f920c4baa3dc16e1b3588e76ce5b1fb8ccaac0738505a4f2f772fbc42b4a150badf45c30ccccdfd19b1a8958e282a440a03de8a7f4ea10a82b4896c7ee29a60170e81b9f01773d063fb07f528c9d229cf78765a72c794d3292fc1d91dbe01e93ce9cf3da57b22afd9975c379e9c07b2007f787dae967174c3ffbcf8f6108dd290527c5921974bde86b70c255d36b0e02bbcebe2c2a321a74079de8ab40778e6439146b2d377261e598d1fd327de98b568790b1dd9b18d9bdee353ac5de51599d881e4c797f5cabf5da3966bb8507937b2c84851622ca2854d0c34e0e22f935aae2c726f666be08c371c9a36a8708a4a067f3d468bbfd7911569add83f4b882eb7a95c695be3ac5fe3fef02ca19a632865fbbcb0f4750f486fe8a8d00e7927cbe6d2146f76b48d8c07310c100acdab1097545eb37d1515853ae8b2bc7a09631aaf1261064d09eea0b2f6680c5453e00fba1a5726d7f0c2c88757db44839924ad976382e7e020308ab7edd48b8f068c4f3e276e7d3ff556ec44174a2204df7f3849c61ec5fd4580b99d7cd522520eeb21ad019510b0ef560a5977acece6bfe6670c20d374e52a2f9f4d24742ac1335367426186cd3f831ab32f1ea701a3fedb4a78e34dd1fb67a65a6e505327007ba8849bd7ddc5ec9f580a515b4b59779617e1f1fb0f3e390fc9372a4606bc5036b91e1d94941dfe92ce4af76c8a6b710880a941e40fb508426e66b7caf53ca699e220b0d31183430b63ea0d19cc5c3b51f20b583d741147de92a7427d796959c4e65641b86fa5a22751543a055d8b5fb2219b945385b9f0273f9758821720639fe53e9c3f80c34bc222fec4386324fb996ed18e7dc5119e6a87ead073cb2d5bd77b9f32975de5c7ea9a7943931502e07eef1b9cedcbf8a13e000dbb211551c8962717c7220d625fc07d029fa016dec14f080a745d53aaa54fb66d7e66a8a0def580e030d325e32450a3ba75fb7bca55a95c765b4cfdbd6164ff51ad9bbef1c800c6c185f768b02562dbb814a9062df2ce16c6e793dae1e63f17604b8e304e6ffc0b5f72a26d921f6a237e66740f975bdd5b95d0cdb558a3c2ba53c804550ad91acb4bc976b4c4a00f137abddf1cd04fe4be6eace9461d36e4137728cc4d00df48b33955cb58ddd64bdef0ece52913b1df41555a5099df8ff1b7eb44ba5a2745ae2f0e67c3a1de244f4bdbe22ea3334c1048ce797a54a1563124a0a6071f74896707a9ab7d4dcb914a6c45d0d31278d43dddd3af19caa5a67a94884254a62f14d9b977d762059e78806c5a2fd14533523a0d231e9eea0803bd6240b14fd10817050495c752d5fa60bdb28c84f494c6e05a70ef646ee448995b0012132ae21ed12378931995a7a5ad6574293e29e4218757569ab33b2ffe1ea9ed5c51d2f25268015f6d838130f805d33c71b6566b6d9b901b5e977c11939628ef237582876e937981ee8d09b2af4b3554be10011846aeceace5d69eabfa621a7bef81b8c8cabaa3626c4b88434dc40f627f366be59724afc3daead26a8fafd42c0185093f28341e402f5ec0b3c79e619a53c9b7491ef29a76b78ec9373c3697d85a8957caee34d8b41a3505fdca28dfa20d4d71cc15eaa994e8186371347647e741904b94720a9f866664e51fb9f5876474b1e425999a95897b0e1645adcf440c410d481e92ba137f177fc7cb45a08942df3c71e23d8127395fbefea4fc7087f8b00a7f8669c6de2083ed7ae64b22bff4cdd95e52702ab903593c91da2b5b15cd52e9e1d70e1c63fd34c6161c47f30160a267b71e1a5592bd15fbe4e3cee0d3ea6913ee3cd521a05417d5dcba627b491602991823fd33d1f79cb47dbda9db7b01c540c962e18b5ca96fe3fad6efd7f209330e4ec1441f3504f9782caf79b73c723237d178e53b88eff62db9603ce653f2dbf285f13f6194313bc335f875834af48a5b3b098412b41120c0855e26968dc7ef78f88124da210cb619b69d86e8ba5763e731761ee299b6467204cb2d62692c85a9d1a626d29deb088ab6a4c889ac2c3745ee97ef1e685b98c228a865cce2694619e9675310857d84214b18491eabf92eb3b8fe7fecd3f9c0c1be2b553fdf2968f1e2cb3e4d641a876775df7ff33be6befa2f98f49d23abe5addd63d85a51c67e199d99082d25347194226346f1d9f5fe94b260d1fd7caa6ba154436bcffaef5f63693f8a494e8ea8bbc62e4c33fe51498debc4683bca4fe3d5f55403e5c0de9114c1d9074d7091f18ff8c8531b49126b45b20e4c60381fb0fb65900794491172f61f185a30dc2a52ef6aa0160e27c32257b254d9f042f3c8bd49515e5dc94ced2db3d36988730a8dfeaa244e31ccb438ad0829a69555e995dad2efeb8af1dc7e040ccd1dcd7b63c4f74724d4c950a83f02b01ebdd5a6831a9ab20b8e5bd49b583dc28a1aa240929a3daab8de6efd026f69655fc6c855a7c4a44bf40bb4c8fb0464c40569cfb3c9e05be0ce1e321e4364cb6f1af9773df51f1cc7c61c1ac2cc317bcd0049e6b3a773ce9fea535bf0db2442fc5214318d5ca757bb60714146b73ac70d686e48bf0b20b87ce4c057c6959eab79321bf5b315222d305da49b597dad52cf6011f88f5632a67193c298e344751cf1d0d44164eacbcd54d768a0706065471499ce714fa89a2653371227a391df95a827c828793bca8cb1f8093140a350a72f2e5fd9c78b955ab00d8bfec2fd5587846eafbbb716836a043a02e803f2f15dd1d92fb964ff0b10f55223bfe353734ba5c97bb189df383c347221a96f3919a5efafe6e74326b586ea5e82ebf7c3c2606b0cc953256aed7c2e655d3e82ffa3197b24b6ddac4e852664d910400371dabd0eae454b39c605c9c3cdf3f1b744e8e6d1f7769084d8f7da47eda3ddb7df58fed88d7f3b9631a7ef4ecf3bc475642c8c6014a7faa1671e935856a88c7a20d290d9d0f5adc89526590310b96ab5bfe127ee42c7e34ff07d6b06908e1b57466586d34490815f086f637033e469cac947c2a58f3fe1769c3be94194ff68f08aa329f30e27ecfb79cf5caad63a2220a768c3423235e5a8e7622beb7807cdc88665e5bbf56c8f64c9122873693a99fdd7f68440312331c0593e14a557aba1f6d806d017efebb7fdf0977ce4987f71f09bc8e6803dfc7b9bac5457e511289ff0d8ae1ce385e85e812504359e26d469cf7eaa3962e56312f9bd28cfa770422a08e1c3352b887f51623a5d269eda186f5367d6edb415ad1acf7318b53f61d1bbe4cf5a1fa52f4ca0c77e965e9c1d4f4dfbe1af46f0c39dccb9f77dd898a1f1f7285480b313b998bc4728ff4f2398e2d6660bd30f64b8be1da9c8b42694d5fae06da8cf27dc5b9bb5e13ba47b9c6595fc6a21e1164add94213260567287d9fa8423712c0f6e1400db95950b94f7bac8bfbd7c6e83e3b6d391789090c7aeba1c7b88531165030cb8e31074642966c045485c44e901a7f62d3594bf4ed99f70ae4ca75c27907bca8d978369e4fe1780a5f8589faaae6087e10110ff22cd7424607755a74d34fb0015af068397e3e321f3d6dc5acd33773ccc4be0a44f9e24b98dd73371cfa590094270cbde50c121a2e223d7368e7bb4f4120dc35cef09f919f51b4aabec8b12af19e8cb6fdbf0a9ab6ba554ef2a52657be1688104afaa8ca21bdc347942300bb7725f34eda08574d63a117081a8d6c9eef6c65792fc2a43112660862f77cc0b64a20876e30026aec69ce9e585e991c50a7ec392c06e635', '2026-11-20 18:10:03.309+00');

INSERT INTO public.draft VALUES
	(2, 'sos', 1, '\x026b31d6b5de763b8446430253fb76d5124a445a3662dbab4b2afd407e73e36fb1b82aa26e7c591f13215e9b6b7dd980f8df536d8fd235683b70cf3b2c2a2aaef959b7a322ab8b5d00dc3ab3824afa48d924651620b22035044cbac77fa521af550626fbe80a699296dd17792a275e', '2026-11-20 18:10:02.983+00'),
	(4, 'status', 1, '\x026b31937b870a6d2ae4edbf4948b2970d81a733302fcf3490962e4330da4eef2100c64901fe9437dcfeec84c8f2983e623c6c63559972003ec8794b1524c6e1c7a93549064efbab4edae641c4a938660b3ca13ec9ca4f2d89df094e299334a9a874e1', '2026-11-20 18:10:03.255+00');

INSERT INTO public.group_chat VALUES
	(1, 'arvut-add', -1707982352, 'Lipova 7 · neighbours', 'en', 2, '2026-11-20 15:00:00.008+00', '2026-11-20 15:00:00+00', NULL, NULL, NULL, '{}', NULL, 10, 'aua2zwTV_VCYh0ylTWnQN_K63nd8sjo4nhiml49MdTo', '2026-11-20', '2026-11-20 15:00:00.043+00', '2026-11-20 15:00:00.043+00', NULL, 1, 1);

INSERT INTO public.help_link VALUES
	(1, 'fDMqw-vyPjP9BKHIWuZQJw', 4, 1, '2026-11-20 15:00:00.084+00', NULL, NULL),
	(2, 'yth7lHxn3abNUu3Q6HgV9Q', 1, 1, '2026-11-20 18:00:00.449+00', NULL, NULL),
	(3, 'jTgAacEAhqH7Y-95KjAQjw', 2, 2, '2026-11-20 18:02:00.968+00', NULL, NULL),
	(4, 'YKt0SMBatf5MtU4vbEkMjQ', 5, 5, '2026-11-20 18:04:01.491+00', NULL, NULL),
	(5, 'FA4CdwQKz-X5mcR3YgIsTQ', 4, 4, '2026-11-20 18:06:01.998+00', NULL, NULL),
	(6, 'BlCufk7hloLIwIedcst3EA', 3, 3, '2026-11-20 18:08:02.522+00', NULL, NULL);

INSERT INTO public.invitation VALUES
	(1, 'INK1CLQ_b4aNt0gZTts7Jg', 2, 'personal', NULL, NULL, 'demo 2 1', '2026-10-06 16:30:01.685+00', '2026-11-05 16:30:01.685+00', '2026-10-06 16:30:01.698+00', NULL, NULL),
	(2, 'YqxG_LjGc4-xHp8YrfPHPA', 1, 'personal', NULL, NULL, 'demo 1 5', '2026-10-06 16:30:01.745+00', '2026-11-05 16:30:01.745+00', '2026-10-06 16:30:01.753+00', NULL, NULL),
	(3, 'J5E2M1-EtHHcdo1zF4_3BA', 2, 'personal', NULL, NULL, 'demo 2 4', '2026-10-06 16:30:01.79+00', '2026-11-05 16:30:01.79+00', '2026-10-06 16:30:01.798+00', NULL, NULL),
	(4, '-i8qCkzNJ4Ccug1UYhiZMA', 4, 'personal', NULL, NULL, 'demo 4 1', '2026-10-06 16:30:01.824+00', '2026-11-05 16:30:01.824+00', '2026-10-06 16:30:01.832+00', NULL, NULL),
	(5, '-r1rIiQkte7u5YdtTtR6Kw', 5, 'personal', NULL, NULL, 'demo 5 3', '2026-10-06 16:30:01.865+00', '2026-11-05 16:30:01.865+00', '2026-10-06 16:30:01.903+00', NULL, NULL),
	(6, 'qJz4lFDHXtxPdNzmH1xyMA', 4, 'personal', NULL, NULL, 'demo 4 3', '2026-10-06 16:30:01.926+00', '2026-11-05 16:30:01.926+00', '2026-10-06 16:30:01.941+00', NULL, NULL),
	(7, 'JhoaQ8DRe9N5zbWpFKkumQ', 1, 'personal', NULL, NULL, 'demo ira', '2026-11-20 15:00:00.074+00', '2026-12-20 15:00:00.074+00', NULL, NULL, NULL);

INSERT INTO public.invitation_answer VALUES
	(1, 1, '2026-10-06 16:30:01.698+00', '2026-10-06 16:30:01.698+00', NULL, NULL, NULL, NULL, NULL),
	(2, 5, '2026-10-06 16:30:01.753+00', '2026-10-06 16:30:01.753+00', NULL, NULL, NULL, NULL, NULL),
	(3, 4, '2026-10-06 16:30:01.798+00', '2026-10-06 16:30:01.798+00', NULL, NULL, NULL, NULL, NULL),
	(4, 1, '2026-10-06 16:30:01.832+00', '2026-10-06 16:30:01.832+00', NULL, NULL, NULL, NULL, NULL),
	(5, 3, '2026-10-06 16:30:01.903+00', '2026-10-06 16:30:01.903+00', NULL, NULL, NULL, NULL, NULL),
	(6, 3, '2026-10-06 16:30:01.941+00', '2026-10-06 16:30:01.941+00', NULL, NULL, NULL, NULL, NULL);

INSERT INTO public.job VALUES
	('blank leftovers', '2026-10-12', '2026-10-12 02:00:00+00', 0, '2026-10-12 16:30:02.437+00'),
	('blank leftovers', '2026-10-13', '2026-10-13 02:00:00+00', 0, '2026-10-13 08:01:00.028+00'),
	('blank leftovers', '2026-10-25', '2026-10-25 03:00:00+00', 0, '2026-10-25 09:01:00.028+00'),
	('month-ends-told', '2026-10', '2026-10-25 09:00:00+00', 0, '2026-10-25 09:01:00.05+00'),
	('tell month ends', '2026-10', '2026-10-25 09:00:00+00', 0, '2026-10-25 09:01:00.052+00'),
	('remind of commitments', '2026-10', '2026-10-29 09:00:00+00', 0, '2026-11-01 09:01:00.015+00'),
	('end-dormant', '2026-10', '2026-10-31 23:00:00+00', 1, '2026-11-01 09:01:00.052+00'),
	('renew', '2026-10', '2026-10-31 23:00:00+00', 0, '2026-11-01 09:01:00.066+00'),
	('digest', '2026-10', '2026-10-31 23:00:00+00', 0, '2026-11-01 09:01:00.097+00'),
	('close the cycle', '2026-10', '2026-10-31 23:00:00+00', 0, '2026-11-01 09:01:00.099+00'),
	('blank leftovers', '2026-11-01', '2026-11-01 03:00:00+00', 0, '2026-11-01 09:01:00.124+00'),
	('blank leftovers', '2026-11-20', '2026-11-20 03:00:00+00', 0, '2026-11-20 13:12:00.033+00'),
	('settle pauses', '3', '2026-11-20 18:01:00.023+00', 0, '2026-11-20 18:01:00.023+00');

INSERT INTO public.member VALUES
	(3, 301016063, 'Міла Коваленко', 'mila_kovalenko', NULL, 'uk', NULL, 'near', true, false, false, NULL, NULL, NULL, true, '{}', '2026-10-06 16:30:01.396+00', NULL, NULL),
	(2, 5001013036, 'Boris Ilić', 'boris_ilic', NULL, 'en', NULL, 'near', true, false, false, NULL, NULL, NULL, true, '{}', '2026-10-06 16:30:01.392+00', NULL, NULL),
	(4, 5001015054, 'Goran Petrović', 'goran_petrovic', NULL, 'sr', NULL, 'near', true, false, false, NULL, NULL, NULL, true, '{}', '2026-10-06 16:30:01.398+00', NULL, NULL),
	(1, 301012027, 'Anna Petrova', 'anna_petrova', NULL, 'en', '\x026b3100e197bdf73e0d7565b657123873412ab576aa547347b5e3521c7bae7145dc3596571f20b6d09c7c6d98b7500f9979963a66f4c6f6355bad018ec7e700eb1b2c5b1eee1965b85ed6a7747b6ca716f2ecb67a47b3', 'near', true, false, false, NULL, NULL, NULL, true, '{}', '2026-10-06 16:30:01.389+00', NULL, NULL),
	(5, 301014045, 'Вера Соколова', 'vera_sokolova', NULL, 'ru', NULL, 'near', true, false, false, NULL, 1320, 420, true, '{}', '2026-10-06 16:30:01.4+00', NULL, NULL);

INSERT INTO public.notice VALUES
	(2, 'arvut-add', 1, 301012027, 'trust-link-made', NULL, NULL, '2026-10-06 16:30:01.753+00', '2026-10-06 16:30:01.753+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:48.827+00', 'sent', NULL, NULL, false),
	(1, 'arvut-add', 2, 5001013036, 'trust-link-made', NULL, NULL, '2026-10-06 16:30:01.698+00', '2026-10-06 16:30:01.698+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:48.834+00', 'sent', NULL, NULL, false),
	(5, 'arvut-add', 5, 301014045, 'trust-link-made', NULL, NULL, '2026-10-06 16:30:01.903+00', '2026-10-06 16:30:01.903+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:48.837+00', 'sent', NULL, NULL, false),
	(4, 'arvut-add', 4, 5001015054, 'trust-link-made', NULL, NULL, '2026-10-06 16:30:01.832+00', '2026-10-06 16:30:01.832+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:48.839+00', 'sent', NULL, NULL, false),
	(3, 'arvut-add', 2, 5001013036, 'trust-link-made', NULL, NULL, '2026-10-06 16:30:01.798+00', '2026-10-06 16:30:01.798+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:48.859+00', 'sent', NULL, NULL, false),
	(10, 'commit', 1, 301012027, 'pledge-made', NULL, 'pledge:1', '2026-10-06 16:30:02.086+00', '2026-10-06 16:30:02.086+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.138+00', 'sent', NULL, NULL, false),
	(9, 'commit', 5, 301014045, 'status-changed', NULL, 'status:1', '2026-10-06 16:30:02.02+00', '2026-10-06 16:30:02.02+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.152+00', 'sent', NULL, NULL, false),
	(6, 'arvut-add', 4, 5001015054, 'trust-link-made', NULL, NULL, '2026-10-06 16:30:01.941+00', '2026-10-06 16:30:01.941+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.158+00', 'sent', NULL, NULL, false),
	(8, 'commit', 4, 5001015054, 'status-changed', NULL, 'status:1', '2026-10-06 16:30:02.02+00', '2026-10-06 16:30:02.02+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.169+00', 'sent', NULL, NULL, false),
	(11, 'commit', 1, 301012027, 'pledge-made', NULL, 'pledge:2', '2026-10-06 16:30:02.152+00', '2026-10-06 16:30:02.152+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.182+00', 'sent', NULL, NULL, false),
	(7, 'commit', 2, 5001013036, 'status-changed', NULL, 'status:1', '2026-10-06 16:30:02.02+00', '2026-10-06 16:30:02.02+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.183+00', 'sent', NULL, NULL, false),
	(12, 'commit', 2, 5001013036, 'pledge-made', NULL, 'pledge:2', '2026-10-06 16:30:02.152+00', '2026-10-06 16:30:02.152+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.198+00', 'sent', NULL, NULL, false),
	(14, 'commit', 2, 5001013036, 'pledge-made', NULL, 'pledge:3', '2026-10-06 16:30:02.218+00', '2026-10-06 16:30:02.218+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.244+00', 'sent', NULL, NULL, false),
	(15, 'commit', 4, 5001015054, 'pledge-made', NULL, 'pledge:3', '2026-10-06 16:30:02.218+00', '2026-10-06 16:30:02.218+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.245+00', 'sent', NULL, NULL, false),
	(13, 'commit', 1, 301012027, 'pledge-made', NULL, 'pledge:3', '2026-10-06 16:30:02.218+00', '2026-10-06 16:30:02.218+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.249+00', 'sent', NULL, NULL, false),
	(20, 'commit', 2, 5001013036, 'pledge-delivered', NULL, 'pledge:2', '2026-10-12 16:30:02.489+00', '2026-10-12 16:30:02.489+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.407+00', 'sent', NULL, NULL, false),
	(16, 'commit', 1, 301012027, 'pledge-delivered', NULL, 'pledge:1', '2026-10-12 16:30:02.47+00', '2026-10-12 16:30:02.47+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.409+00', 'sent', NULL, NULL, false),
	(18, 'commit', 5, 301014045, 'pledge-delivered', NULL, 'pledge:1', '2026-10-12 16:30:02.47+00', '2026-10-12 16:30:02.47+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.41+00', 'sent', NULL, NULL, false),
	(17, 'commit', 4, 5001015054, 'pledge-delivered', NULL, 'pledge:1', '2026-10-12 16:30:02.47+00', '2026-10-12 16:30:02.47+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.41+00', 'sent', NULL, NULL, false),
	(23, 'commit', 2, 5001013036, 'pledge-delivered', NULL, 'pledge:3', '2026-10-12 16:30:02.503+00', '2026-10-12 16:30:02.503+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.433+00', 'sent', NULL, NULL, false),
	(19, 'commit', 1, 301012027, 'pledge-delivered', NULL, 'pledge:2', '2026-10-12 16:30:02.489+00', '2026-10-12 16:30:02.489+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.449+00', 'sent', NULL, NULL, false),
	(24, 'commit', 4, 5001015054, 'pledge-delivered', NULL, 'pledge:3', '2026-10-12 16:30:02.503+00', '2026-10-12 16:30:02.503+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.452+00', 'sent', NULL, NULL, false),
	(21, 'commit', 5, 301014045, 'pledge-delivered', NULL, 'pledge:2', '2026-10-12 16:30:02.489+00', '2026-10-12 16:30:02.489+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.454+00', 'sent', NULL, NULL, false),
	(22, 'commit', 1, 301012027, 'pledge-delivered', NULL, 'pledge:3', '2026-10-12 16:30:02.503+00', '2026-10-12 16:30:02.503+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.467+00', 'sent', NULL, NULL, false),
	(27, 'commit', 5, 301014045, 'pledge-confirmed', NULL, 'pledge:1', '2026-10-13 16:30:02.654+00', '2026-10-13 16:30:02.654+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.663+00', 'sent', NULL, NULL, false),
	(26, 'commit', 4, 5001015054, 'pledge-confirmed', NULL, 'pledge:1', '2026-10-13 16:30:02.654+00', '2026-10-13 16:30:02.654+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.665+00', 'sent', NULL, NULL, false),
	(25, 'commit', 2, 5001013036, 'pledge-confirmed', NULL, 'pledge:1', '2026-10-13 16:30:02.654+00', '2026-10-13 16:30:02.654+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.668+00', 'sent', NULL, NULL, false),
	(30, 'commit', 5, 301014045, 'pledge-confirmed', NULL, 'pledge:2', '2026-10-13 16:30:02.676+00', '2026-10-13 16:30:02.676+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.685+00', 'sent', NULL, NULL, false),
	(29, 'commit', 2, 5001013036, 'pledge-confirmed', NULL, 'pledge:2', '2026-10-13 16:30:02.676+00', '2026-10-13 16:30:02.676+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.689+00', 'sent', NULL, NULL, false),
	(28, 'commit', 4, 5001015054, 'pledge-confirmed', NULL, 'pledge:2', '2026-10-13 16:30:02.676+00', '2026-10-13 16:30:02.676+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.691+00', 'sent', NULL, NULL, false),
	(32, 'commit', 2, 5001013036, 'pledge-confirmed', NULL, 'pledge:3', '2026-10-13 16:30:02.705+00', '2026-10-13 16:30:02.705+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.702+00', 'sent', NULL, NULL, false),
	(31, 'commit', 5, 301014045, 'pledge-confirmed', NULL, 'pledge:3', '2026-10-13 16:30:02.705+00', '2026-10-13 16:30:02.705+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.703+00', 'sent', NULL, NULL, false),
	(33, 'commit', 4, 5001015054, 'pledge-confirmed', NULL, 'pledge:3', '2026-10-13 16:30:02.705+00', '2026-10-13 16:30:02.705+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.705+00', 'sent', NULL, NULL, false),
	(35, 'commit', 2, 5001013036, 'cycle-closed', NULL, NULL, '2026-10-31 23:00:00+00', '2026-11-01 08:00:00+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.957+00', 'sent', NULL, NULL, false),
	(34, 'commit', 1, 301012027, 'cycle-closed', NULL, NULL, '2026-10-31 23:00:00+00', '2026-11-01 08:00:00+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.958+00', 'sent', NULL, NULL, false),
	(36, 'commit', 4, 5001015054, 'cycle-closed', NULL, NULL, '2026-10-31 23:00:00+00', '2026-11-01 08:00:00+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.958+00', 'sent', NULL, NULL, false),
	(37, 'commit', 5, 301014045, 'cycle-closed', NULL, NULL, '2026-10-31 23:00:00+00', '2026-11-01 08:00:00+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:49.958+00', 'sent', NULL, NULL, false),
	(40, 'commit', 5, 301014045, 'pledge-committed', NULL, 'pledge:5', '2026-11-20 13:12:00.062+00', '2026-11-20 13:12:00.062+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.093+00', 'sent', NULL, NULL, false),
	(39, 'commit', 2, 5001013036, 'pledge-committed', NULL, 'pledge:5', '2026-11-20 13:12:00.062+00', '2026-11-20 13:12:00.062+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.1+00', 'sent', NULL, NULL, false),
	(42, 'commit', 4, 5001015054, 'pledge-committed', NULL, 'pledge:4', '2026-11-20 13:12:00.078+00', '2026-11-20 13:12:00.078+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.102+00', 'sent', NULL, NULL, false),
	(38, 'commit', 1, 301012027, 'pledge-committed', NULL, 'pledge:5', '2026-11-20 13:12:00.062+00', '2026-11-20 13:12:00.062+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.106+00', 'sent', NULL, NULL, false),
	(43, 'commit', 5, 301014045, 'pledge-committed', NULL, 'pledge:4', '2026-11-20 13:12:00.078+00', '2026-11-20 13:12:00.078+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.112+00', 'sent', NULL, NULL, false),
	(41, 'commit', 1, 301012027, 'pledge-committed', NULL, 'pledge:4', '2026-11-20 13:12:00.078+00', '2026-11-20 13:12:00.078+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.12+00', 'sent', NULL, NULL, false),
	(46, 'commit', 5, 301014045, 'pledge-delivered', NULL, 'pledge:4', '2026-11-20 17:24:00.06+00', '2026-11-20 17:24:00.06+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.371+00', 'sent', NULL, NULL, false),
	(45, 'commit', 4, 5001015054, 'pledge-delivered', NULL, 'pledge:4', '2026-11-20 17:24:00.06+00', '2026-11-20 17:24:00.06+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.372+00', 'sent', NULL, NULL, false),
	(44, 'commit', 1, 301012027, 'pledge-delivered', NULL, 'pledge:4', '2026-11-20 17:24:00.06+00', '2026-11-20 17:24:00.06+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.372+00', 'sent', NULL, NULL, false),
	(48, 'commit', 5, 301014045, 'status-changed', NULL, 'status:3', '2026-11-20 18:00:00.023+00', '2026-11-20 18:00:00.023+00', true, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.578+00', 'sent', 13, NULL, false),
	(47, 'commit', 4, 5001015054, 'status-changed', NULL, 'status:3', '2026-11-20 18:00:00.023+00', '2026-11-20 18:00:00.023+00', true, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:50.584+00', 'sent', 13, NULL, false),
	(51, 'commit', 2, 5001013036, 'pledge-delivered', NULL, 'pledge:5', '2026-11-20 22:30:00.041+00', '2026-11-20 22:30:00.041+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:53.935+00', 'sent', NULL, NULL, false),
	(50, 'commit', 1, 301012027, 'pledge-delivered', NULL, 'pledge:5', '2026-11-20 22:30:00.041+00', '2026-11-20 22:30:00.041+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:53.937+00', 'sent', NULL, NULL, false);
INSERT INTO public.notice VALUES
	(49, 'commit', 3, 301016063, 'pledge-made', NULL, 'pledge:7', '2026-11-20 22:30:00.001+00', '2026-11-20 22:30:00.001+00', false, NULL, 1, NULL, NULL, NULL, '2026-11-28 03:58:53.937+00', 'sent', NULL, NULL, false),
	(52, 'commit', 5, 301014045, 'pledge-delivered', '\x026b316975ab78f1d9c166cac723712ba3d9704721c540a83ede4b57f9f9c1facef5ab63e027a7fcd065c15e38cbef5a58b565ad9d046480191c6821ab981a3a6868bdc31b3c3b3fa0463e5e80a4628f2525458cab9aaa7be4c8625d6f2c7b3efa9330894d222a8c2d38112bd33d9c600e0054b3eef36d11d0b876cc81ffa406b487be24b9ed44f48c0ff067683336710cc67b1b64d9ab648298bd03631ceef073b44c368eab6eceffa8d8e09ee3d2c5aec7dfa0588f0bb03694ab7ba353ab80c1cedfd29e2d2ba81a90a7ff2e65292ba0b4537d17d27a914b590d001ecf27b1359b9d41d53fc72b6a7d', 'pledge:5', '2026-11-20 22:30:00.041+00', '2026-11-21 06:00:00+00', false, '2026-11-20 22:30:00.064+00', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);

INSERT INTO public.payment_detail VALUES
	(1, 1, '\x026b31c9de1a6356a403cc9a3e5480473a123398553b966df1de6c3365c60d76a33f8d376999ac74', '\x026b314d0874b35838c5700e10c31f5b92f64116a383b4422865cc5fb0795405b247cf369f7611e67df6763249bfe0dbad456ea7da65b35df09f1ffaaa', true, '2026-10-06 16:30:02.007+00');

INSERT INTO public.pledge VALUES
	(1, 2, 1, 1, 5000, 'EUR', '2026-10', '2026-10-31', NULL, NULL, '2026-10-06 16:30:02.086+00', NULL, '2026-10-12 16:30:02.47+00', '2026-10-13 16:30:02.654+00', NULL, NULL, NULL, NULL, NULL, '2026-10-31 23:00:00+00', NULL),
	(2, 4, 1, 1, 10000, 'EUR', '2026-10', '2026-10-31', NULL, NULL, '2026-10-06 16:30:02.152+00', NULL, '2026-10-12 16:30:02.489+00', '2026-10-13 16:30:02.676+00', NULL, NULL, NULL, NULL, NULL, '2026-10-31 23:00:00+00', NULL),
	(3, 5, 1, 1, 3000, 'EUR', '2026-10', '2026-10-31', NULL, NULL, '2026-10-06 16:30:02.218+00', NULL, '2026-10-12 16:30:02.503+00', '2026-10-13 16:30:02.705+00', NULL, NULL, NULL, NULL, NULL, '2026-10-31 23:00:00+00', NULL),
	(6, 5, 1, 1, 3000, 'EUR', '2026-11', '2026-11-30', NULL, NULL, '2026-10-31 23:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-10'),
	(4, 2, 1, 1, 5000, 'EUR', '2026-11', '2026-11-30', NULL, NULL, '2026-10-31 23:00:00+00', '2026-11-20 13:12:00.078+00', '2026-11-20 17:24:00.06+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-10'),
	(7, 4, 3, 2, 4000, 'EUR', NULL, NULL, NULL, '\x026b3176d51e6743cb22489ebe50387b622ec8a6043a1dd0ac006a40f15fc45965d4b086', '2026-11-20 22:30:00.001+00', '2026-11-20 22:30:00.001+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(5, 4, 1, 1, 10000, 'EUR', '2026-11', '2026-11-30', NULL, NULL, '2026-10-31 23:00:00+00', '2026-11-20 13:12:00.062+00', '2026-11-20 22:30:00.041+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-10');

INSERT INTO public.pledge_event VALUES
	(1, 1, '2026-10-06 16:30:02.086+00', 2, 'intended', NULL, 'intention', NULL, 5000, NULL),
	(2, 2, '2026-10-06 16:30:02.152+00', 4, 'intended', NULL, 'intention', NULL, 10000, NULL),
	(3, 3, '2026-10-06 16:30:02.218+00', 5, 'intended', NULL, 'intention', NULL, 3000, NULL),
	(4, 1, '2026-10-12 16:30:02.47+00', 2, 'delivered', 'intention', 'delivered', 5000, 5000, NULL),
	(5, 2, '2026-10-12 16:30:02.489+00', 4, 'delivered', 'intention', 'delivered', 10000, 10000, NULL),
	(6, 3, '2026-10-12 16:30:02.503+00', 5, 'delivered', 'intention', 'delivered', 3000, 3000, NULL),
	(7, 1, '2026-10-13 16:30:02.654+00', 1, 'confirmed', 'delivered', 'confirmed', 5000, 5000, NULL),
	(8, 2, '2026-10-13 16:30:02.676+00', 1, 'confirmed', 'delivered', 'confirmed', 10000, 10000, NULL),
	(9, 3, '2026-10-13 16:30:02.705+00', 1, 'confirmed', 'delivered', 'confirmed', 3000, 3000, NULL),
	(10, 4, '2026-10-31 23:00:00+00', NULL, 'renewed', NULL, 'intention', NULL, 5000, NULL),
	(11, 5, '2026-10-31 23:00:00+00', NULL, 'renewed', NULL, 'intention', NULL, 10000, NULL),
	(12, 6, '2026-10-31 23:00:00+00', NULL, 'renewed', NULL, 'intention', NULL, 3000, NULL),
	(13, 5, '2026-11-20 13:12:00.062+00', 4, 'committed', 'intention', 'committed', 10000, 10000, NULL),
	(14, 4, '2026-11-20 13:12:00.078+00', 2, 'committed', 'intention', 'committed', 5000, 5000, NULL),
	(15, 4, '2026-11-20 17:24:00.06+00', 2, 'delivered', 'committed', 'delivered', 5000, 5000, NULL),
	(16, 7, '2026-11-20 22:30:00.001+00', 4, 'committed', NULL, 'committed', NULL, 4000, '\x026b314b4501264cb23ac10ebd5402e5fdd353552f8f31a15aff9539a07bfe727e6cc23f'),
	(17, 5, '2026-11-20 22:30:00.041+00', 4, 'delivered', 'committed', 'delivered', 10000, 10000, NULL);

INSERT INTO public.pool_visit VALUES
	(1, '2026-11-20 18:01:00.556+00', 4),
	(2, '2026-11-20 18:03:01.074+00', 4),
	(5, '2026-11-20 18:05:01.583+00', 4),
	(4, '2026-11-20 18:07:02.093+00', 4),
	(3, '2026-11-20 18:09:02.619+00', 4);

INSERT INTO public.setting VALUES
	('seal', 'Amsx74EIR8mhAqm48MOA17SfWfuhhYpQBVDNWMLGpHGjAqs='),
	('unit', 'EUR'),
	('calendar-planned-until', '2026-11-20T13:12:00.003Z Europe/Belgrade');

INSERT INTO public.sos_call VALUES
	(1, 1, 'sos', '\x026b31ea7f90e0c1557dd71862ba8fed7f8ea946c43255568654833013defa8463b50b5d618e7982606dbaa4a3f9e30918b2a1dc062ec2dae51dda3ed1c077388540e4', NULL, '2026-11-20 22:30:00.113+00', '2026-11-20 22:30:10.113+00', 15, 0, '2026-11-20 22:30:10.113+00', 0, NULL, NULL, NULL);

INSERT INTO public.trust_change VALUES
	(6, 'linked', 3, 4, '2026-10-06 16:30:01.941+00');

INSERT INTO public.trust_link VALUES
	(1, 2, '2026-10-06 16:30:01.698+00'),
	(1, 5, '2026-10-06 16:30:01.753+00'),
	(2, 4, '2026-10-06 16:30:01.798+00'),
	(1, 4, '2026-10-06 16:30:01.832+00'),
	(3, 5, '2026-10-06 16:30:01.903+00'),
	(3, 4, '2026-10-06 16:30:01.941+00');

INSERT INTO public.trust_version VALUES
	(1, 6);

INSERT INTO public.update VALUES
	('commit', 101002000, 301012027, NULL, '2026-11-28 03:58:48.436+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.498+00', NULL),
	('arvut-add', 101001000, 301012027, NULL, '2026-11-28 03:58:48.224+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.369+00', NULL),
	('arvut-add', 101001001, 5001013036, NULL, '2026-11-28 03:58:48.224+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.383+00', NULL),
	('arvut-add', 101001004, 301016063, NULL, '2026-11-28 03:58:48.224+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.384+00', NULL),
	('arvut-add', 101001002, 301014045, NULL, '2026-11-28 03:58:48.224+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.387+00', NULL),
	('arvut-add', 101001003, 5001015054, NULL, '2026-11-28 03:58:48.224+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.389+00', NULL),
	('commit', 101002002, 301014045, NULL, '2026-11-28 03:58:48.436+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.503+00', NULL),
	('commit', 101002001, 5001013036, NULL, '2026-11-28 03:58:48.436+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.504+00', NULL),
	('commit', 101002003, 5001015054, NULL, '2026-11-28 03:58:48.436+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.506+00', NULL),
	('commit', 101002014, 5001013036, NULL, '2026-11-28 03:58:51.231+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.245+00', NULL),
	('commit', 101002004, 301016063, NULL, '2026-11-28 03:58:48.436+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:48.502+00', NULL),
	('commit', 101002008, 301012027, NULL, '2026-11-28 03:58:50.706+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.729+00', NULL),
	('arvut-add', 101001005, -1707982352, NULL, '2026-11-28 03:58:50.149+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.164+00', NULL),
	('arvut-add', 101001006, -1707982352, NULL, '2026-11-28 03:58:50.149+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.173+00', NULL),
	('arvut-add', 101001009, 301012027, NULL, '2026-11-28 03:58:50.99+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51+00', NULL),
	('commit', 101002005, 301012027, NULL, '2026-11-28 03:58:50.259+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.282+00', NULL),
	('commit', 101002009, 301012027, NULL, '2026-11-28 03:58:50.752+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.764+00', NULL),
	('commit', 101002006, 301012027, NULL, '2026-11-28 03:58:50.609+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.625+00', NULL),
	('commit', 101002007, 301012027, NULL, '2026-11-28 03:58:50.661+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.672+00', NULL),
	('commit', 101002010, 301012027, NULL, '2026-11-28 03:58:50.797+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.807+00', NULL),
	('commit', 101002011, 301012027, NULL, '2026-11-28 03:58:50.841+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.869+00', NULL),
	('arvut-add', 101001010, 301012027, NULL, '2026-11-28 03:58:51.041+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.06+00', NULL),
	('arvut-add', 101001007, 301012027, NULL, '2026-11-28 03:58:50.897+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.908+00', NULL),
	('arvut-add', 101001008, 301012027, NULL, '2026-11-28 03:58:50.942+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:50.964+00', NULL),
	('arvut-add', 101001013, 5001013036, NULL, '2026-11-28 03:58:51.465+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.476+00', NULL),
	('arvut-add', 101001011, 301012027, NULL, '2026-11-28 03:58:51.091+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.115+00', NULL),
	('commit', 101002015, 5001013036, NULL, '2026-11-28 03:58:51.278+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.284+00', NULL),
	('commit', 101002012, 5001013036, NULL, '2026-11-28 03:58:51.14+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.156+00', NULL),
	('commit', 101002013, 5001013036, NULL, '2026-11-28 03:58:51.19+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.199+00', NULL),
	('arvut-add', 101001019, 301014045, NULL, '2026-11-28 03:58:52.019+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.03+00', NULL),
	('commit', 101002016, 5001013036, NULL, '2026-11-28 03:58:51.316+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.324+00', NULL),
	('arvut-add', 101001014, 5001013036, NULL, '2026-11-28 03:58:51.509+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.525+00', NULL),
	('commit', 101002017, 5001013036, NULL, '2026-11-28 03:58:51.359+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.393+00', NULL),
	('arvut-add', 101001012, 5001013036, NULL, '2026-11-28 03:58:51.418+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.429+00', NULL),
	('commit', 101002019, 301014045, NULL, '2026-11-28 03:58:51.698+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.707+00', NULL),
	('arvut-add', 101001015, 5001013036, NULL, '2026-11-28 03:58:51.563+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.577+00', NULL),
	('commit', 101002023, 301014045, NULL, '2026-11-28 03:58:51.883+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.904+00', NULL),
	('arvut-add', 101001016, 5001013036, NULL, '2026-11-28 03:58:51.609+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.617+00', NULL),
	('commit', 101002020, 301014045, NULL, '2026-11-28 03:58:51.744+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.761+00', NULL),
	('commit', 101002018, 301014045, NULL, '2026-11-28 03:58:51.65+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.662+00', NULL),
	('commit', 101002021, 301014045, NULL, '2026-11-28 03:58:51.791+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.8+00', NULL),
	('commit', 101002022, 301014045, NULL, '2026-11-28 03:58:51.839+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.847+00', NULL),
	('arvut-add', 101001017, 301014045, NULL, '2026-11-28 03:58:51.931+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.94+00', NULL),
	('arvut-add', 101001025, 5001015054, NULL, '2026-11-28 03:58:52.596+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.604+00', NULL),
	('arvut-add', 101001018, 301014045, NULL, '2026-11-28 03:58:51.972+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:51.987+00', NULL),
	('commit', 101002025, 5001015054, NULL, '2026-11-28 03:58:52.216+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.227+00', NULL),
	('arvut-add', 101001020, 301014045, NULL, '2026-11-28 03:58:52.077+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.087+00', NULL),
	('arvut-add', 101001021, 301014045, NULL, '2026-11-28 03:58:52.121+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.134+00', NULL),
	('commit', 101002028, 5001015054, NULL, '2026-11-28 03:58:52.346+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.353+00', NULL),
	('commit', 101002024, 5001015054, NULL, '2026-11-28 03:58:52.167+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.182+00', NULL);
INSERT INTO public.update VALUES
	('commit', 101002026, 5001015054, NULL, '2026-11-28 03:58:52.258+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.274+00', NULL),
	('commit', 101002027, 5001015054, NULL, '2026-11-28 03:58:52.305+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.312+00', NULL),
	('arvut-add', 101001023, 5001015054, NULL, '2026-11-28 03:58:52.484+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.497+00', NULL),
	('commit', 101002029, 5001015054, NULL, '2026-11-28 03:58:52.388+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.42+00', NULL),
	('arvut-add', 101001022, 5001015054, NULL, '2026-11-28 03:58:52.444+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.452+00', NULL),
	('arvut-add', 101001024, 5001015054, NULL, '2026-11-28 03:58:52.531+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.547+00', NULL),
	('arvut-add', 101001029, 301016063, NULL, '2026-11-28 03:58:53.055+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.072+00', NULL),
	('commit', 101002031, 301016063, NULL, '2026-11-28 03:58:52.729+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.737+00', NULL),
	('arvut-add', 101001026, 5001015054, NULL, '2026-11-28 03:58:52.641+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.654+00', NULL),
	('commit', 101002030, 301016063, NULL, '2026-11-28 03:58:52.686+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.705+00', NULL),
	('commit', 101002033, 301016063, NULL, '2026-11-28 03:58:52.827+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.852+00', NULL),
	('commit', 101002032, 301016063, NULL, '2026-11-28 03:58:52.774+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.791+00', NULL),
	('commit', 101002035, 301016063, NULL, '2026-11-28 03:58:52.913+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.938+00', NULL),
	('commit', 101002034, 301016063, NULL, '2026-11-28 03:58:52.871+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.882+00', NULL),
	('arvut-add', 101001028, 301016063, NULL, '2026-11-28 03:58:53.008+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.022+00', NULL),
	('arvut-add', 101001027, 301016063, NULL, '2026-11-28 03:58:52.962+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:52.972+00', NULL),
	('commit', 101002036, 5001015054, NULL, '2026-11-28 03:58:53.194+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.201+00', NULL),
	('arvut-add', 101001031, 301016063, NULL, '2026-11-28 03:58:53.154+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.161+00', NULL),
	('arvut-add', 101001030, 301016063, NULL, '2026-11-28 03:58:53.106+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.128+00', NULL),
	('arvut-add', 101001034, 5001013036, NULL, '2026-11-28 03:58:53.335+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.404+00', NULL),
	('arvut-add', 101001032, 5001013036, NULL, '2026-11-28 03:58:53.234+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.252+00', NULL),
	('arvut-add', 101001037, 301012027, NULL, '2026-11-28 03:58:53.963+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.985+00', NULL),
	('commit', 101002039, 301014045, NULL, '2026-11-28 03:58:53.7+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.789+00', NULL),
	('arvut-add', 101001033, 5001013036, NULL, '2026-11-28 03:58:53.277+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.303+00', NULL),
	('arvut-add', 101001035, 301012027, NULL, '2026-11-28 03:58:53.442+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.461+00', NULL),
	('arvut-add', 101001036, 301012027, NULL, '2026-11-28 03:58:53.502+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.529+00', NULL),
	('commit', 101002037, 5001015054, NULL, '2026-11-28 03:58:53.562+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.605+00', NULL),
	('commit', 101002038, 5001015054, NULL, '2026-11-28 03:58:53.641+00', 1, NULL, NULL, NULL, '2026-11-28 03:58:53.665+00', NULL);

SELECT pg_catalog.setval('public.audit_id_seq', 1, false);

SELECT pg_catalog.setval('public.broadcast_id_seq', 1, false);

SELECT pg_catalog.setval('public.collection_id_seq', 2, true);

SELECT pg_catalog.setval('public.group_chat_id_seq', 1, true);

SELECT pg_catalog.setval('public.help_link_id_seq', 6, true);

SELECT pg_catalog.setval('public.invitation_id_seq', 7, true);

SELECT pg_catalog.setval('public.member_id_seq', 10, true);

SELECT pg_catalog.setval('public.notice_id_seq', 52, true);

SELECT pg_catalog.setval('public.payment_detail_id_seq', 1, true);

SELECT pg_catalog.setval('public.pledge_event_id_seq', 17, true);

SELECT pg_catalog.setval('public.pledge_id_seq', 7, true);

SELECT pg_catalog.setval('public.request_id_seq', 1, false);

SELECT pg_catalog.setval('public.sos_call_id_seq', 1, true);

SELECT pg_catalog.setval('public.withdrawal_id_seq', 1, false);

ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.answer_day
    ADD CONSTRAINT answer_day_pkey PRIMARY KEY (day);

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.broadcast
    ADD CONSTRAINT broadcast_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.chat
    ADD CONSTRAINT chat_pkey PRIMARY KEY (member_id, bot);

ALTER TABLE ONLY public.circle_binding
    ADD CONSTRAINT circle_binding_pkey PRIMARY KEY (group_id);

ALTER TABLE ONLY public.collection
    ADD CONSTRAINT collection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.dialogue
    ADD CONSTRAINT dialogue_pkey PRIMARY KEY (bot, key);

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (member_id, kind);

ALTER TABLE ONLY public.group_chat
    ADD CONSTRAINT group_chat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.help_link
    ADD CONSTRAINT help_link_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.help_link_visit
    ADD CONSTRAINT help_link_visit_pkey PRIMARY KEY (help_link_id, viewer_id);

ALTER TABLE ONLY public.invitation_answer
    ADD CONSTRAINT invitation_answer_pkey PRIMARY KEY (invitation_id, visitor_id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, key);

ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.payment_detail
    ADD CONSTRAINT payment_detail_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pledge_event
    ADD CONSTRAINT pledge_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT pledge_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pool_visit
    ADD CONSTRAINT pool_visit_pkey PRIMARY KEY (member_id, at);

ALTER TABLE ONLY public.renewal_off
    ADD CONSTRAINT renewal_off_pkey PRIMARY KEY (giver_id, receiver_id);

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT roll_entry_pkey PRIMARY KEY (group_id, member_id);

ALTER TABLE ONLY public.roll_tick
    ADD CONSTRAINT roll_tick_pkey PRIMARY KEY (group_id, from_id, to_id);

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.sos_call
    ADD CONSTRAINT sos_call_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sos_mute
    ADD CONSTRAINT sos_mute_pkey PRIMARY KEY (member_id, sender_id);

ALTER TABLE ONLY public.sos_recipient
    ADD CONSTRAINT sos_recipient_pkey PRIMARY KEY (call_id, member_id);

ALTER TABLE ONLY public.still_need
    ADD CONSTRAINT still_need_pkey PRIMARY KEY (member_id, cycle);

ALTER TABLE ONLY public.thanks
    ADD CONSTRAINT thanks_pkey PRIMARY KEY (receiver_id, giver_id, cycle);

ALTER TABLE ONLY public.trust_change
    ADD CONSTRAINT trust_change_pkey PRIMARY KEY (version);

ALTER TABLE ONLY public.trust_link
    ADD CONSTRAINT trust_link_pkey PRIMARY KEY (one_id, other_id);

ALTER TABLE ONLY public.trust_version
    ADD CONSTRAINT trust_version_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.update
    ADD CONSTRAINT update_pkey PRIMARY KEY (bot, update_id);

ALTER TABLE ONLY public.withdrawal_memory
    ADD CONSTRAINT withdrawal_memory_pkey PRIMARY KEY (from_id, hash);

ALTER TABLE ONLY public.withdrawal
    ADD CONSTRAINT withdrawal_pkey PRIMARY KEY (id);

CREATE INDEX audit_at_idx ON public.audit USING btree (at);

CREATE INDEX audit_by_id_idx ON public.audit USING btree (by_id);

CREATE INDEX audit_on_id_idx ON public.audit USING btree (on_id);

CREATE INDEX broadcast_to_write ON public.broadcast USING btree (created_at) WHERE ((written_at IS NULL) AND (stopped_at IS NULL));

CREATE INDEX circle_binding_owner_id_idx ON public.circle_binding USING btree (owner_id);

CREATE INDEX circle_binding_told_cycle_idx ON public.circle_binding USING btree (told_cycle);

CREATE INDEX collection_deadline ON public.collection USING btree (deadline_on) WHERE ((closed_at IS NULL) AND (deadline_on IS NOT NULL));

CREATE UNIQUE INDEX collection_one_open_a_kind ON public.collection USING btree (owner_id, kind) WHERE (closed_at IS NULL);

CREATE INDEX collection_owner_id_opened_at_idx ON public.collection USING btree (owner_id, opened_at);

CREATE INDEX dialogue_updated_at_idx ON public.dialogue USING btree (updated_at);

CREATE INDEX draft_updated_at_idx ON public.draft USING btree (updated_at);

CREATE UNIQUE INDEX group_chat_bot_chat_id_key ON public.group_chat USING btree (bot, chat_id);

CREATE INDEX group_chat_card_day ON public.group_chat USING btree (bot, card_on) WHERE (removed_at IS NULL);

CREATE INDEX group_chat_to_show ON public.group_chat USING btree (bot) WHERE ((changes > shown) AND (removed_at IS NULL));

CREATE INDEX group_chat_waits ON public.group_chat USING btree (bot, wait_until) WHERE ((wait_until IS NOT NULL) AND (removed_at IS NULL));

CREATE UNIQUE INDEX help_link_one_a_group ON public.help_link USING btree (group_id) WHERE ((reset_at IS NULL) AND (group_id IS NOT NULL));

CREATE UNIQUE INDEX help_link_one_a_pair ON public.help_link USING btree (inviter_id, receiver_id) WHERE ((reset_at IS NULL) AND (group_id IS NULL));

CREATE INDEX help_link_receiver_id_idx ON public.help_link USING btree (receiver_id);

CREATE UNIQUE INDEX help_link_token_key ON public.help_link USING btree (token);

CREATE INDEX help_link_visit_viewer_id_idx ON public.help_link_visit USING btree (viewer_id);

CREATE INDEX invitation_answer_visitor_id_idx ON public.invitation_answer USING btree (visitor_id);

CREATE INDEX invitation_answer_waiting ON public.invitation_answer USING btree (waiting_at) WHERE ((waiting_at IS NOT NULL) AND (accepted_at IS NULL) AND (refused_at IS NULL) AND (ended_at IS NULL));

CREATE INDEX invitation_for_account ON public.invitation USING btree (for_telegram_id) WHERE (for_telegram_id IS NOT NULL);

CREATE INDEX invitation_inviter_id_created_at_idx ON public.invitation USING btree (inviter_id, created_at);

CREATE UNIQUE INDEX invitation_one_undecided_a_pair ON public.invitation USING btree (inviter_id, for_telegram_id) WHERE ((for_telegram_id IS NOT NULL) AND (used_at IS NULL) AND (revoked_at IS NULL));

CREATE UNIQUE INDEX invitation_origin_key ON public.invitation USING btree (origin);

CREATE UNIQUE INDEX invitation_token_key ON public.invitation USING btree (token);

CREATE INDEX invitation_undecided ON public.invitation USING btree (expires_at) WHERE ((used_at IS NULL) AND (revoked_at IS NULL) AND (expiry_told_at IS NULL));

CREATE INDEX job_done_at_idx ON public.job USING btree (done_at);

CREATE INDEX member_suspended ON public.member USING btree (suspended_until) WHERE (suspended_until IS NOT NULL);

CREATE UNIQUE INDEX member_telegram_id_key ON public.member USING btree (telegram_id);

CREATE INDEX notice_alert ON public.notice USING btree (key, to_id) WHERE (message_id IS NOT NULL);

CREATE INDEX notice_alert_message ON public.notice USING btree (chat_id, message_id) WHERE (message_id IS NOT NULL);

CREATE INDEX notice_broadcast ON public.notice USING btree (created_at) WHERE ((kind = 'broadcast'::text) AND (done_at IS NULL));

CREATE INDEX notice_done ON public.notice USING btree (done_at) WHERE (done_at IS NOT NULL);

CREATE INDEX notice_in_hand ON public.notice USING btree (key) WHERE (leased_by IS NOT NULL);

CREATE INDEX notice_key ON public.notice USING btree (to_id, key) WHERE ((key IS NOT NULL) AND (done_at IS NULL));

CREATE INDEX notice_lane ON public.notice USING btree (bot, chat_id, id) WHERE (done_at IS NULL);

CREATE INDEX notice_status ON public.notice USING btree (to_id, key) WHERE (kind = 'status-changed'::text);

CREATE INDEX notice_waiting ON public.notice USING btree (bot, urgent, send_after, id) WHERE ((done_at IS NULL) AND (NOT parked));

CREATE INDEX payment_detail_member_id_idx ON public.payment_detail USING btree (member_id);

CREATE UNIQUE INDEX payment_detail_one_default_a_member ON public.payment_detail USING btree (member_id) WHERE is_default;

CREATE INDEX pledge_collection_id_idx ON public.pledge USING btree (collection_id);

CREATE INDEX pledge_due_on_idx ON public.pledge USING btree (due_on);

CREATE INDEX pledge_event_by_id_at_idx ON public.pledge_event USING btree (by_id, at);

CREATE INDEX pledge_event_pledge_id_at_idx ON public.pledge_event USING btree (pledge_id, at);

CREATE INDEX pledge_giver_id_confirmed_at_idx ON public.pledge USING btree (giver_id, confirmed_at);

CREATE INDEX pledge_giver_id_due_on_idx ON public.pledge USING btree (giver_id, due_on);

CREATE UNIQUE INDEX pledge_one_open_a_cycle ON public.pledge USING btree (giver_id, collection_id, cycle) WHERE ((cycle IS NOT NULL) AND (part_of_id IS NULL) AND (confirmed_at IS NULL) AND (withdrawn_at IS NULL) AND (declined_at IS NULL) AND (forgiven_at IS NULL) AND (annulled_at IS NULL));

CREATE UNIQUE INDEX pledge_one_open_an_emergency ON public.pledge USING btree (giver_id, collection_id) WHERE ((cycle IS NULL) AND (part_of_id IS NULL) AND (confirmed_at IS NULL) AND (withdrawn_at IS NULL) AND (declined_at IS NULL) AND (forgiven_at IS NULL) AND (annulled_at IS NULL));

CREATE INDEX pledge_owed_by_giver ON public.pledge USING btree (giver_id) WHERE ((confirmed_at IS NULL) AND (withdrawn_at IS NULL) AND (declined_at IS NULL) AND (forgiven_at IS NULL) AND (annulled_at IS NULL) AND ((committed_at IS NOT NULL) OR (delivered_at IS NOT NULL)));

CREATE INDEX pledge_owed_to_receiver ON public.pledge USING btree (receiver_id) WHERE ((confirmed_at IS NULL) AND (withdrawn_at IS NULL) AND (declined_at IS NULL) AND (forgiven_at IS NULL) AND (annulled_at IS NULL) AND ((committed_at IS NOT NULL) OR (delivered_at IS NOT NULL)));

CREATE INDEX pledge_part_of_id_idx ON public.pledge USING btree (part_of_id);

CREATE INDEX pledge_receiver_id_confirmed_at_idx ON public.pledge USING btree (receiver_id, confirmed_at);

CREATE INDEX pledge_receiver_id_due_on_idx ON public.pledge USING btree (receiver_id, due_on);

CREATE INDEX pledge_to_renew ON public.pledge USING btree (due_on, giver_id, receiver_id) WHERE ((confirmed_at IS NOT NULL) AND (renewed_at IS NULL) AND (cycle IS NOT NULL));

CREATE UNIQUE INDEX request_one_open_a_kind ON public.request USING btree (pledge_id, kind) WHERE (answered_at IS NULL);

CREATE INDEX request_pledge_id_kind_asked_at_idx ON public.request USING btree (pledge_id, kind, asked_at);

CREATE INDEX request_unanswered ON public.request USING btree (asked_at) WHERE ((answered_at IS NULL) AND (reminded_at IS NULL));

CREATE INDEX roll_entry_member_id_idx ON public.roll_entry USING btree (member_id);

CREATE INDEX roll_tick_from_id_to_id_idx ON public.roll_tick USING btree (from_id, to_id);

CREATE INDEX roll_tick_group_id_to_id_idx ON public.roll_tick USING btree (group_id, to_id);

CREATE INDEX sos_call_next_ring_at_idx ON public.sos_call USING btree (next_ring_at);

CREATE INDEX sos_call_sender_id_created_at_idx ON public.sos_call USING btree (sender_id, created_at);

CREATE INDEX sos_recipient_member_id_created_at_idx ON public.sos_recipient USING btree (member_id, created_at);

CREATE INDEX sos_recipient_open_report ON public.sos_recipient USING btree (reported_at) WHERE ((reported_at IS NOT NULL) AND (report_handled_at IS NULL));

CREATE INDEX thanks_giver_id_idx ON public.thanks USING btree (giver_id);

CREATE INDEX trust_link_other_id_idx ON public.trust_link USING btree (other_id);

CREATE INDEX update_done ON public.update USING btree (done_at) WHERE (done_at IS NOT NULL);

CREATE INDEX update_lane ON public.update USING btree (bot, lane, update_id) WHERE (done_at IS NULL);

CREATE INDEX update_waiting ON public.update USING btree (bot, update_id) WHERE (done_at IS NULL);

CREATE INDEX withdrawal_from_id_idx ON public.withdrawal USING btree (from_id);

CREATE INDEX withdrawal_memory_hash_idx ON public.withdrawal_memory USING btree (hash);

CREATE INDEX withdrawal_memory_until_idx ON public.withdrawal_memory USING btree (until);

CREATE UNIQUE INDEX withdrawal_once_a_pair ON public.withdrawal USING btree (from_id, to_id) WHERE (restored_at IS NULL);

CREATE INDEX withdrawal_to_id_idx ON public.withdrawal USING btree (to_id);

ALTER TABLE ONLY public.chat
    ADD CONSTRAINT chat_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.circle_binding
    ADD CONSTRAINT circle_binding_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.group_chat(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public.circle_binding
    ADD CONSTRAINT circle_binding_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.collection
    ADD CONSTRAINT collection_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.help_link
    ADD CONSTRAINT help_link_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.group_chat(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY public.help_link
    ADD CONSTRAINT help_link_inviter_id_fkey FOREIGN KEY (inviter_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.help_link
    ADD CONSTRAINT help_link_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.help_link_visit
    ADD CONSTRAINT help_link_visit_help_link_id_fkey FOREIGN KEY (help_link_id) REFERENCES public.help_link(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.invitation_answer
    ADD CONSTRAINT invitation_answer_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitation(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_inviter_id_fkey FOREIGN KEY (inviter_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.payment_detail
    ADD CONSTRAINT payment_detail_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT pledge_collection_id_fkey FOREIGN KEY (collection_id) REFERENCES public.collection(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.pledge_event
    ADD CONSTRAINT pledge_event_pledge_id_fkey FOREIGN KEY (pledge_id) REFERENCES public.pledge(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT pledge_giver_id_fkey FOREIGN KEY (giver_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT pledge_part_of_id_fkey FOREIGN KEY (part_of_id) REFERENCES public.pledge(id) ON UPDATE CASCADE ON DELETE SET NULL;

ALTER TABLE ONLY public.pledge
    ADD CONSTRAINT pledge_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.pool_visit
    ADD CONSTRAINT pool_visit_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.request
    ADD CONSTRAINT request_pledge_id_fkey FOREIGN KEY (pledge_id) REFERENCES public.pledge(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT roll_entry_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.group_chat(id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT roll_entry_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.roll_tick
    ADD CONSTRAINT roll_tick_group_id_from_id_fkey FOREIGN KEY (group_id, from_id) REFERENCES public.roll_entry(group_id, member_id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public.roll_tick
    ADD CONSTRAINT roll_tick_group_id_to_id_fkey FOREIGN KEY (group_id, to_id) REFERENCES public.roll_entry(group_id, member_id) ON UPDATE CASCADE ON DELETE CASCADE;

ALTER TABLE ONLY public.sos_call
    ADD CONSTRAINT sos_call_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.sos_recipient
    ADD CONSTRAINT sos_recipient_call_id_fkey FOREIGN KEY (call_id) REFERENCES public.sos_call(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.trust_link
    ADD CONSTRAINT trust_link_one_id_fkey FOREIGN KEY (one_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.trust_link
    ADD CONSTRAINT trust_link_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.withdrawal
    ADD CONSTRAINT withdrawal_from_id_fkey FOREIGN KEY (from_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

ALTER TABLE ONLY public.withdrawal
    ADD CONSTRAINT withdrawal_to_id_fkey FOREIGN KEY (to_id) REFERENCES public.member(id) ON UPDATE CASCADE ON DELETE RESTRICT;

