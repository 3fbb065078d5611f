package dev.headroom.hardware;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Slugs of GPUs and devices, which are unique over both. */
@ApplicationScoped
public class HardwareSlugs {
    private final EntityManager session;

    HardwareSlugs(EntityManager session) {
        this.session = session;
    }

    /** Whether a GPU or a device has the slug. Runs in the caller's transaction. */
    public boolean isTaken(String slug) {
        return !session.createNativeQuery("select slug from hardware_slug where slug = lower(:slug)", String.class)
                .setParameter("slug", slug).getResultList().isEmpty();
    }
}
