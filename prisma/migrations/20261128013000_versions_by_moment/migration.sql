-- Changes are told by the moment from which they are known, newest first. All that is counted stands in the index: a
-- version itself is wide.
CREATE INDEX "versions_known_from_measure_id_number_idx" ON "versions"("known_from" DESC, "measure_id", "number");
