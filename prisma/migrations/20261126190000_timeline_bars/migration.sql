-- CreateTable
CREATE TABLE "timeline_bars" (
    "measure_id" INTEGER NOT NULL,
    "imposer" INTEGER NOT NULL,
    "category" INTEGER NOT NULL,
    "formality" INTEGER NOT NULL,
    "authority" INTEGER NOT NULL,
    "first_day" INTEGER NOT NULL,
    "last_day" INTEGER NOT NULL,
    "is_open" BOOLEAN NOT NULL,

    CONSTRAINT "timeline_bars_pkey" PRIMARY KEY ("measure_id")
);

-- AddForeignKey
ALTER TABLE "timeline_bars" ADD CONSTRAINT "timeline_bars_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE CASCADE ON UPDATE CASCADE;
