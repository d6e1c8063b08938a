-- AlterTable
ALTER TABLE "measures" ADD COLUMN "order_note" TEXT;
