ALTER TABLE "member" ADD COLUMN "name_asked_at" TIMESTAMPTZ(3);

-- Whoever began in ArvutAdd was asked there.
UPDATE "member" SET "name_asked_at" = "joined_at"
WHERE "id" IN (SELECT "member_id" FROM "chat" WHERE "bot" = 'arvut-add');
