package dev.headroom.web.admin.imports;

import dev.headroom.access.Actor;
import dev.headroom.bulk.ImportPayload;
import dev.headroom.bulk.ImportRequest;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** An import on its way: first tried, then, if its owner says so, made. */
final class ImportJob {
    private final String id;
    private final Actor owner;
    private final ImportRequest rehearsal;
    private final AtomicReference<ImportState> state = new AtomicReference<>(ImportState.trying());

    ImportJob(String id, Actor owner, ImportRequest rehearsal) {
        this.id = id;
        this.owner = owner;
        this.rehearsal = rehearsal;
    }

    String id() {
        return id;
    }

    Actor owner() {
        return owner;
    }

    ImportRequest request(boolean dryRun) {
        return new ImportRequest(rehearsal.kind(), rehearsal.format(), rehearsal.content(), dryRun);
    }

    int characters() {
        return rehearsal.content().length();
    }

    ImportState state() {
        return Objects.requireNonNull(state.get(), "a job is always somewhere");
    }

    /** Whether it goes from tried to being made by this call, and by no other at the same time. */
    boolean confirm() {
        ImportState tried = state();
        return tried.mayBeConfirmed() && state.compareAndSet(tried, tried.importing());
    }

    void looked(int rows) {
        state.updateAndGet(now -> now.looked(rows));
    }

    void end(ImportPayload payload) {
        state.updateAndGet(now -> now.ended(payload));
    }

    void fail(String reason) {
        state.updateAndGet(now -> now.failed(reason));
    }
}
