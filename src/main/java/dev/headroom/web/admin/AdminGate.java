package dev.headroom.web.admin;

import dev.headroom.access.Access;
import dev.headroom.access.Actor;
import dev.headroom.access.Role;
import dev.headroom.access.Session;
import dev.headroom.error.ApiException;
import dev.headroom.error.ForbiddenException;
import dev.headroom.error.UnauthenticatedException;
import dev.headroom.web.PageResponses;
import dev.headroom.web.Visit;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Lets through who is signed in and may do what a page is for: every page for admins passes by here. */
@ApplicationScoped
public class AdminGate {
    static final String START = "/admin";
    static final String SIGN_IN = "/admin/sign-in";

    private final PageResponses responses;
    private final Access access;
    private final SecurityIdentity identity;

    AdminGate(PageResponses responses, Access access, SecurityIdentity identity) {
        this.responses = responses;
        this.access = access;
        this.identity = identity;
    }

    /** What a request comes to. */
    @FunctionalInterface
    public interface Answering {
        Response of(AdminVisit admin) throws ApiException;
    }

    /** Answers somebody who has the role; others sign in first, or are told that it is not for them. */
    public Response answer(UriInfo uri, Role role, Answering answering) {
        return personal(responses.answer(uri, visit -> {
            try {
                Actor actor = access.require(role);
                Session session = session();
                return answering.of(new AdminVisit(visit, actor.name(), access.has(Role.ADMIN), session.formToken()));
            } catch (UnauthenticatedException stranger) {
                return seeOther(SIGN_IN);
            } catch (ForbiddenException refused) {
                return refusal(visit, "This is not for you", refused.getMessage());
            }
        }));
    }

    /**
     * The same for a form.
     *
     * @param formToken as the form brought it
     */
    public Response form(UriInfo uri, Role role, @Nullable String formToken, Answering answering) {
        return answer(
                uri,
                role,
                admin -> session().isOwn(formToken)
                        ? answering.of(admin)
                        : refusal(
                                admin.visit(),
                                "This form is not one of your session",
                                "Nothing was changed. Go back, load the page again and send its form."));
    }

    /** Answers anybody, for signing in. */
    Response anybody(UriInfo uri, PageResponses.Answering answering) {
        return personal(responses.answer(uri, answering));
    }

    private Session session() throws UnauthenticatedException {
        return Session.of(identity).orElseThrow(() -> new UnauthenticatedException("Sign in first."));
    }

    static Response refusal(Visit visit, String heading, String explanation) {
        return page(Status.FORBIDDEN, new RefusalPage(AdminVisit.page(visit, heading), heading, explanation));
    }

    public static Response page(TemplateInstance content) {
        return page(Status.OK, content);
    }

    public static Response page(Status status, TemplateInstance content) {
        return PageResponses.html(status, content).build();
    }

    /**
     * Leads to another page of this site, so that loading that again sends nothing again; behind a proxy too, since it
     * names no authority.
     */
    public static Response seeOther(String address) {
        return Response.status(Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** Kept by no cache, and named in no search engine. */
    private static Response personal(Response response) {
        return Response.fromResponse(response)
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
