package dev.headroom.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** The identifier of the row of a type with a slug. */
    static String id(String type, String slug) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + slug).getBytes(StandardCharsets.UTF_8));
    }
}
