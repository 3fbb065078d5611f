package dev.headroom.edit;

/** What this replica answers queries from; the packages above implement it. */
public interface Snapshot {
    /** Takes over every change that was committed before the call; where that is impossible it stays as it is. */
    void refresh();
}
