CREATE TABLE "duty_exceptions" (
	"office_id" smallint NOT NULL,
	"counter_id" uuid NOT NULL,
	"day" date NOT NULL,
	"shifts" jsonb NOT NULL,
	CONSTRAINT "duty_exceptions_office_id_counter_id_day_pk" PRIMARY KEY("office_id","counter_id","day")
);
--> statement-breakpoint
CREATE TABLE "duty_weeks" (
	"office_id" smallint NOT NULL,
	"counter_id" uuid NOT NULL,
	"week" jsonb NOT NULL,
	CONSTRAINT "duty_weeks_office_id_counter_id_pk" PRIMARY KEY("office_id","counter_id")
);
--> statement-breakpoint
CREATE TABLE "kiosk_arrivals" (
	"office_id" smallint NOT NULL,
	"kiosk_id" uuid NOT NULL,
	"rating_id" uuid NOT NULL,
	"day" date NOT NULL,
	"is_set_aside" boolean NOT NULL,
	CONSTRAINT "kiosk_arrivals_office_id_kiosk_id_rating_id_pk" PRIMARY KEY("office_id","kiosk_id","rating_id")
);
--> statement-breakpoint
CREATE TABLE "kiosk_days" (
	"office_id" smallint NOT NULL,
	"kiosk_id" uuid NOT NULL,
	"device_id" uuid NOT NULL,
	"day" date NOT NULL,
	"given" integer NOT NULL,
	CONSTRAINT "kiosk_days_office_id_kiosk_id_day_device_id_pk" PRIMARY KEY("office_id","kiosk_id","day","device_id")
);
--> statement-breakpoint
CREATE TABLE "kiosk_keys" (
	"office_id" smallint NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"kiosk_id" uuid NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "kiosk_keys_office_id_key_hash_pk" PRIMARY KEY("office_id","key_hash")
);
--> statement-breakpoint
ALTER TABLE "kiosks" DROP CONSTRAINT "kiosks_key_hash";--> statement-breakpoint
ALTER TABLE "counters" ADD COLUMN "retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "kiosks" ADD COLUMN "counter_id" uuid;--> statement-breakpoint
ALTER TABLE "kiosks" ADD COLUMN "pin" jsonb;--> statement-breakpoint
ALTER TABLE "kiosks" ADD COLUMN "code_hash" "bytea";--> statement-breakpoint
ALTER TABLE "kiosks" ADD COLUMN "code_expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "kiosks" ADD COLUMN "last_contact" jsonb;--> statement-breakpoint
ALTER TABLE "duty_exceptions" ADD CONSTRAINT "duty_exceptions_office_id_counter_id_counters_office_id_id_fk" FOREIGN KEY ("office_id","counter_id") REFERENCES "public"."counters"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_weeks" ADD CONSTRAINT "duty_weeks_office_id_counter_id_counters_office_id_id_fk" FOREIGN KEY ("office_id","counter_id") REFERENCES "public"."counters"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_days" ADD CONSTRAINT "kiosk_days_office_id_kiosk_id_kiosks_office_id_id_fk" FOREIGN KEY ("office_id","kiosk_id") REFERENCES "public"."kiosks"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_keys" ADD CONSTRAINT "kiosk_keys_office_id_kiosk_id_kiosks_office_id_id_fk" FOREIGN KEY ("office_id","kiosk_id") REFERENCES "public"."kiosks"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kiosk_arrivals_day" ON "kiosk_arrivals" USING btree ("office_id","kiosk_id","day");--> statement-breakpoint
CREATE INDEX "kiosk_keys_kiosk" ON "kiosk_keys" USING btree ("office_id","kiosk_id");--> statement-breakpoint
ALTER TABLE "kiosks" ADD CONSTRAINT "kiosks_office_id_counter_id_counters_office_id_id_fk" FOREIGN KEY ("office_id","counter_id") REFERENCES "public"."counters"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Keys of before stay good.
INSERT INTO "kiosk_keys" ("office_id", "key_hash", "kiosk_id", "issued_at", "revoked_at")
SELECT "office_id", "key_hash", "id", "created_at", "revoked_at" FROM "kiosks";--> statement-breakpoint
ALTER TABLE "kiosks" DROP COLUMN "key_hash";