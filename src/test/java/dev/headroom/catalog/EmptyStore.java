package dev.headroom.catalog;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;

/** A store as it is before the first catalog has been read. */
public final class EmptyStore {
    private EmptyStore() {}

    /** Does something while the running application has no catalog. */
    public static void whileInPlace(Runnable something) {
        CatalogStore full =
                ClientProxy.unwrap(Arc.container().instance(CatalogStore.class).get());
        QuarkusMock.installMockForType(new CatalogStore(null), CatalogStore.class);
        try {
            something.run();
        } finally {
            QuarkusMock.installMockForType(full, CatalogStore.class);
        }
    }
}
