ALTER TABLE "ratings" DROP CONSTRAINT "ratings_procedure_name_length";--> statement-breakpoint
ALTER TABLE "rating_texts" ADD COLUMN "procedure_name" text;--> statement-breakpoint
-- What citizens typed may hold a name, so it goes where names are erased. Rows erased before get theirs back here and lose it,
-- with a hash of what is then left, in the next run of the erasure: a hash of that kind cannot be made in SQL.
INSERT INTO rating_texts (office_id, rating_id, procedure_name)
  SELECT office_id, id, procedure_name FROM ratings WHERE procedure_name IS NOT NULL
  ON CONFLICT (office_id, rating_id) DO UPDATE SET procedure_name = excluded.procedure_name;--> statement-breakpoint
ALTER TABLE "ratings" DROP COLUMN "procedure_name";--> statement-breakpoint
ALTER TABLE "rating_texts" ADD CONSTRAINT "rating_texts_procedure_name_length" CHECK (length("rating_texts"."procedure_name") <= 300);
