-- A group shows a member's circle, or one of their initiatives; whoever comes by its card sees that one.
ALTER TABLE "circle_binding" ADD COLUMN "initiative_id" INTEGER;
CREATE INDEX "circle_binding_initiative" ON "circle_binding"("initiative_id") WHERE (initiative_id is not null);
ALTER TABLE "circle_binding" ADD CONSTRAINT "circle_binding_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "initiative_visit" ADD COLUMN "group_id" INTEGER;
CREATE INDEX "initiative_visit_group" ON "initiative_visit"("group_id", "viewer_id") WHERE (group_id is not null);
ALTER TABLE "initiative_visit" ADD CONSTRAINT "initiative_visit_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group_chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;
