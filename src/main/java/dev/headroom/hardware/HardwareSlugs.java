package dev.headroom.hardware;

import dev.headroom.edit.RefusedException;
import dev.headroom.edit.Slug;
import dev.headroom.error.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hibernate.Session;

/** Slugs of GPUs and devices, which are unique over both. */
@ApplicationScoped
public class HardwareSlugs {
    /** The argument of a rename. */
    public static final String RENAMED_BY = "newSlug";

    private final Session session;

    HardwareSlugs(Session session) {
        this.session = session;
    }

    /**
     * A slug that somebody gives.
     *
     * @throws RefusedException for a text that is none
     */
    public static String checked(String slug) {
        // A part of an address that is dots alone leads elsewhere.
        if (!Slug.is(slug) || !Character.isLetterOrDigit(slug.charAt(0))) {
            throw new RefusedException(
                    RENAMED_BY,
                    UserErrorCode.INVALID,
                    RENAMED_BY + " must be up to 100 lower-case letters, digits, dots, hyphens and underscores, "
                            + "the first of them a letter or digit");
        }
        return slug;
    }

    /** The slugs of all GPUs or of all devices. Runs in the caller's transaction. */
    public Set<String> all(HardwareKind kind) {
        String table = kind == HardwareKind.GPU ? "gpu" : "device";
        return Set.copyOf(session.createNativeQuery("select slug from " + table, String.class)
                .getResultList());
    }

    /** Whether a GPU or a device has the slug. Runs in the caller's transaction. */
    public boolean isTaken(String slug) {
        return !session.createNativeQuery("select slug from hardware_slug where slug = lower(:slug)", String.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }
}
