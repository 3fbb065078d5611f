package dev.headroom.catalog;

import dev.headroom.error.StartupFailure;
import dev.headroom.facts.MalformedRowException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Fills the database and the snapshot before the first query can come in, and follows the database from then on. */
@ApplicationScoped
public class CatalogStart {
    void onStart(@Observes StartupEvent event, CatalogLoader loader, CatalogStore store, CatalogListener listener) {
        try {
            loader.load();
        } catch (MalformedRowException e) {
            throw new StartupFailure("The packaged catalog cannot be loaded: " + e.getMessage() + ".");
        }
        store.refresh();
        listener.start();
    }
}
