package dev.headroom.web.admin.imports;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headroom.access.Actor;
import dev.headroom.bulk.ImportRequest;
import dev.headroom.bulk.Imports;
import dev.headroom.error.ApiException;
import dev.headroom.error.NotFoundException;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The imports of this replica that wait for a word of their owners, or run. They are kept in memory, and for a while
 * only.
 */
@ApplicationScoped
public class ImportJobs {
    private static final long MOST_CHARACTERS = 100_000_000;
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** Most imports are done by then, and their result is the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Imports imports;
    private final Cache<String, ImportJob> jobs = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String id, ImportJob job) -> job.characters())
            .expireAfterAccess(KEPT)
            .build();

    ImportJobs(Imports imports) {
        this.imports = imports;
    }

    /** Begins with a dry run. */
    ImportJob begin(Actor owner, ImportRequest request) {
        var job = new ImportJob(UUID.randomUUID().toString(), owner, request);
        jobs.put(job.id(), job);
        run(job, true);
        return job;
    }

    /** Makes an import that was tried, unless that was done already. */
    void confirm(ImportJob job) {
        if (job.confirm()) {
            run(job, false);
        }
    }

    ImportJob require(String id, Actor owner) throws NotFoundException {
        return Optional.ofNullable(jobs.getIfPresent(id))
                .filter(job -> job.owner().equals(owner))
                .orElseThrow(() -> new NotFoundException("import", id));
    }

    private void run(ImportJob job, boolean dryRun) {
        CompletableFuture<Void> end =
                CompletableFuture.runAsync(() -> take(job, dryRun), Infrastructure.getDefaultExecutor());
        try {
            end.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillRunning) {
            Log.debugf("An import of %d characters goes on", job.characters());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("an import tells its faults itself", fault);
        }
    }

    private void take(ImportJob job, boolean dryRun) {
        try {
            job.end(imports.run(job.owner(), job.request(dryRun), job::looked));
        } catch (ApiException refused) {
            job.fail(refused.getMessage());
        } catch (RuntimeException fault) {
            Log.errorf(fault, "An import failed");
            job.fail("Headroom failed; its log tells how.");
        }
    }
}
