ALTER TABLE "set_aside" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "set_aside" ADD COLUMN "remaining_hash" "bytea";--> statement-breakpoint
ALTER TABLE "set_aside" ADD CONSTRAINT "set_aside_erased_whole" CHECK (("set_aside"."erased_at" is null) = ("set_aside"."remaining_hash" is null));--> statement-breakpoint
-- What was set aside stays what it is, but the law wants names and words gone one day: once, and nothing else of the row.
CREATE FUNCTION refuse_all_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
    AND to_jsonb(OLD) - '{payload,erased_at,remaining_hash}'::text[] = to_jsonb(NEW) - '{payload,erased_at,remaining_hash}'::text[]
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'UPDATE on % is refused: rows of this table are kept as they are', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
DROP TRIGGER append_only ON set_aside;
--> statement-breakpoint
CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON set_aside FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER only_erased BEFORE UPDATE ON set_aside FOR EACH ROW EXECUTE FUNCTION refuse_all_but_erasure();
