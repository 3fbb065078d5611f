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
 * Refuses forms before their content is read: those of other sites, and long ones of people who are not signed in. The
 * form for measurements is for anybody. The token that those for admins must bring is the session's, see
 * {@link AdminGate#form}. quarkus-rest-csrf would compare it with a cookie instead, which a page of a sibling host can
 * set, give that cookie to everybody who reads a public page, and read any form before it refuses it.
 */
public class FormFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Longer than a token in a header may be, and than any OpenID Connect token is. */
    private static final int LONGEST_SIGN_IN_BYTES = 65_536;
    /** Three times the longest text, as a form writes signs. */
    private static final int LONGEST_FOR_ANYBODY_BYTES = 150_000;

    private static final String FOR_ANYBODY = "/submit";

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
        boolean forAnybody = path.equals(FOR_ANYBODY) || path.startsWith(FOR_ANYBODY + '/');
        if (READING.contains(request.getMethod())
                || (!forAnybody && !path.equals(AdminGate.START) && !path.startsWith(AdminGate.START + '/'))) {
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
        if (forAnybody) {
            return isShort(request, LONGEST_FOR_ANYBODY_BYTES) ? null : tooLong();
        }
        return Session.of(identity).isPresent()
                        || (path.equals(AdminGate.SIGN_IN) && isShort(request, LONGEST_SIGN_IN_BYTES))
                ? null
                : gate.anybody(
                        uri,
                        visit -> path.equals(AdminGate.SIGN_IN) ? tooLong() : AdminGate.seeOther(AdminGate.SIGN_IN));
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

    private static Response tooLong() {
        return Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build();
    }

    private static boolean isShort(ContainerRequestContext request, int longest) {
        int length = request.getLength();
        return length >= 0 && length <= longest;
    }
}
