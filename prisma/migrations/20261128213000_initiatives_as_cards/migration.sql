-- A card in a chat may lead to an initiative.
ALTER TABLE "shared_card" ADD COLUMN "initiative_id" INTEGER;
CREATE INDEX "shared_card_initiative" ON "shared_card"("initiative_id") WHERE (initiative_id is not null);
