package dev.headroom.facts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** A row of the catalog that can be fetched again by an opaque identifier, after the Relay specification. */
@Interface
@Description("A row of the catalog that can be fetched again by an opaque identifier.")
public interface Node {
    @Id
    @NonNull
    @Description("Opaque identifier, unique over the whole catalog.")
    String getId();

    /** The slug in an identifier of a type; empty for one that {@link #id} did not make. */
    static Optional<String> slug(String type, String id) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            return text.startsWith(type + ":") ? Optional.of(text.substring(type.length() + 1)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The identifier of the row of a type with a slug. */
    static String id(String type, String slug) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + slug).getBytes(StandardCharsets.UTF_8));
    }
}
