CREATE TABLE "invitations" (
	"office_id" smallint NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"display_name" text NOT NULL,
	"role" text NOT NULL,
	"may_view_names" boolean NOT NULL,
	"officer_id" uuid,
	"user_id" uuid,
	"created_by" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "invitations_token" UNIQUE("office_id","token_hash"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('administrator', 'statistician', 'leader', 'officer', 'duty-staff'))
);
--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_office_id_officer_id_officers_office_id_id_fk" FOREIGN KEY ("office_id","officer_id") REFERENCES "public"."officers"("office_id","id") ON DELETE no action ON UPDATE no action;