ALTER TABLE "rating_statuses" ADD COLUMN "month" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- The rating's month, whatever the writer says or leaves out: a process of the release before knows no such column.
CREATE FUNCTION take_month_of_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT month INTO NEW.month FROM ratings WHERE office_id = NEW.office_id AND id = NEW.rating_id;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER month_of_rating BEFORE INSERT ON rating_statuses FOR EACH ROW EXECUTE FUNCTION take_month_of_rating();--> statement-breakpoint
-- Judgements of earlier releases get theirs once; the guard stands again before anybody else can write.
ALTER TABLE rating_statuses DISABLE TRIGGER append_only;--> statement-breakpoint
UPDATE rating_statuses s SET month = r.month FROM ratings r WHERE r.office_id = s.office_id AND r.id = s.rating_id;--> statement-breakpoint
ALTER TABLE rating_statuses ENABLE TRIGGER append_only;--> statement-breakpoint
CREATE INDEX "rating_statuses_month" ON "rating_statuses" USING btree ("office_id","month");--> statement-breakpoint
ALTER TABLE "rating_statuses" ADD CONSTRAINT "rating_statuses_month_is_one" CHECK ("rating_statuses"."month" % 100 between 1 and 12);
