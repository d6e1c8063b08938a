-- What is overdue stands among the entries of the timeline, from its first day to its last: the desk, the page of what comes and
-- the watch read it by this. Empty until the start that applies this has written all rows anew, which a raised form of the
-- index makes it do.
CREATE INDEX "timeline_entries_overdue_idx" ON "timeline_entries"("earliest", "latest", "measure_id", "position")
    WHERE "source" = 'overdue';
