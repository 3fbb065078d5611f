package dev.headroom.alias;

import dev.headroom.edit.KeylessService;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;

/** Adding and deleting other names. */
@Singleton
public class AliasService extends KeylessService<AliasEntity, AliasInput, Alias> {
    private final Session session;

    AliasService(AliasFacts facts, AliasRepository aliases, Session session) {
        super(facts, aliases, "alias");
        this.session = session;
    }

    @Override
    protected Optional<Long> key(String id) {
        return Alias.key(id);
    }

    @Override
    protected void complete(AliasInput input, AliasEntity alias) {
        if (!isKnown(Objects.requireNonNull(input.subject, "required of a new row"))) {
            throw new RefusedException(
                    "subject",
                    UserErrorCode.NOT_FOUND,
                    "subject: the catalog holds no model, GPU, device or chip that is called \"" + input.subject
                            + "\"");
        }
    }

    private boolean isKnown(String subject) {
        return !session.createNativeQuery("""
                        select slug from gpu where lower(slug) = lower(:subject)
                        union all select slug from device where lower(:subject) in (lower(slug), lower(chip))
                        union all select slug from model where lower(:subject) in (lower(slug), lower(hugging_face_id))
                        limit 1""", String.class)
                .setParameter("subject", subject)
                .getResultList()
                .isEmpty();
    }
}
