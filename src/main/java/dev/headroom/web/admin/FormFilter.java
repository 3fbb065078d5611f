package dev.headroom.web.admin;

import dev.headroom.access.Session;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms for admins before their content is read: those of other sites, and long ones of people who are not
 * signed in. The token that the rest must bring is the session's, see {@link AdminGate#form}. quarkus-rest-csrf would
 * compare it with a cookie instead, which a page of a sibling host can set, give that cookie to everybody who reads a
 * public page, and read any form before it refuses it.
 */
public class FormFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Longer than a token in a header may be, and than any OpenID Connect token is. */
    private static final int LONGEST_SIGN_IN_BYTES = 65_536;

    private final SecurityIdentity identity;
    private final AdminGate gate;

    FormFilter(SecurityIdentity identity, AdminGate gate) {
        this.identity = identity;
        this.gate = gate;
    }

    /** Null lets the request pass. */
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuse(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String path = uri.getPath();
        if (READING.contains(request.getMethod())
                || (!path.equals(AdminGate.START) && !path.startsWith(AdminGate.START + '/'))) {
            return null;
        }
        if (!isOfThisSite(request)) {
            return gate.anybody(
                    uri,
                    visit -> AdminGate.refusal(
                            visit,
                            "This form came from another site",
                            "Nothing was changed. Open the page here and send its form."));
        }
        return Session.of(identity).isPresent() || (path.equals(AdminGate.SIGN_IN) && isShort(request))
                ? null
                : gate.anybody(
                        uri,
                        visit -> path.equals(AdminGate.SIGN_IN)
                                ? Response.status(Status.REQUEST_ENTITY_TOO_LARGE)
                                        .build()
                                : AdminGate.seeOther(AdminGate.SIGN_IN));
    }

    /**
     * By the algorithm of Go's http.CrossOriginProtection (pkg.go.dev/net/http): what is no browser sends neither
     * header.
     */
    private static boolean isOfThisSite(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeaderString("Origin");
        return origin == null
                || origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeaderString(HttpHeaders.HOST));
    }

    private static boolean isShort(ContainerRequestContext request) {
        int length = request.getLength();
        return length >= 0 && length <= LONGEST_SIGN_IN_BYTES;
    }
}
