-- Who sent an update of a group, while it waits: nobody has more than a few in hand at once.
alter table "update" add column sender bigint;
create index update_sender on "update" (bot, sender, update_id) where done_at is null and sender is not null;
