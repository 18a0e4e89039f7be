CREATE TABLE "dossier_counts" (
	"office_id" smallint NOT NULL,
	"month" integer NOT NULL,
	"officer_id" uuid NOT NULL,
	"sequence" smallint NOT NULL,
	"received" integer,
	"cs2_points" integer,
	"cs2_dossiers" integer,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dossier_counts_office_id_month_officer_id_sequence_pk" PRIMARY KEY("office_id","month","officer_id","sequence"),
	CONSTRAINT "dossier_counts_received" CHECK ("dossier_counts"."received" >= 0),
	CONSTRAINT "dossier_counts_cs2" CHECK (("dossier_counts"."cs2_points" is null) = ("dossier_counts"."cs2_dossiers" is null)
        and "dossier_counts"."cs2_points" between 0 and 2 * "dossier_counts"."cs2_dossiers")
);
--> statement-breakpoint
ALTER TABLE "dossier_counts" ADD CONSTRAINT "dossier_counts_office_id_officer_id_officers_office_id_id_fk" FOREIGN KEY ("office_id","officer_id") REFERENCES "public"."officers"("office_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_counts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
