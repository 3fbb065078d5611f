package dev.headroom.alias;

import dev.headroom.edit.RefusedException;
import dev.headroom.error.UserErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.hibernate.Session;

/** Adding and deleting other names. */
@ApplicationScoped
public class AliasService {
    private final AliasFacts facts;
    private final AliasRepository aliases;
    private final Session session;

    AliasService(AliasFacts facts, AliasRepository aliases, Session session) {
        this.facts = facts;
        this.aliases = aliases;
        this.session = session;
    }

    /** @throws RefusedException for facts that are missing or not valid, or a subject that the catalog does not hold */
    public Alias add(AliasInput input) {
        RefusedException.ifAny(facts.complaintsOfNew(input));
        var alias = new AliasEntity();
        facts.apply(input, alias);
        if (!isKnown(Objects.requireNonNull(input.subject, "required of a new row"))) {
            throw new RefusedException(
                    "subject",
                    UserErrorCode.NOT_FOUND,
                    "subject: the catalog holds no model, GPU, device or chip that is called \"" + input.subject
                            + "\"");
        }
        aliases.persistAndFlush(alias);
        return facts.record(alias);
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

    /** @throws RefusedException for an identifier that no other name has */
    public Alias delete(String id) {
        AliasEntity alias = Alias.key(id)
                .map(aliases::findById)
                .orElseThrow(() -> new RefusedException(
                        "id", UserErrorCode.NOT_FOUND, "id: the catalog holds no alias with this id"));
        Alias deleted = facts.record(alias);
        aliases.delete(alias);
        return deleted;
    }
}
