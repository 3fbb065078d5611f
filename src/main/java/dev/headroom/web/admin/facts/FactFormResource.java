package dev.headroom.web.admin.facts;

import dev.headroom.access.Role;
import dev.headroom.edit.Changes.Outcome;
import dev.headroom.error.ApiException;
import dev.headroom.error.NotFoundException;
import dev.headroom.error.UnavailableException;
import dev.headroom.error.UserError;
import dev.headroom.error.UserErrorCode;
import dev.headroom.web.Parameters;
import dev.headroom.web.admin.AdminGate;
import dev.headroom.web.admin.AdminVisit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adding rows and changing their facts. */
@Path("/admin/rows/{kind}")
public class FactFormResource {
    /** The parameter that names the row which a new one is to be like. */
    private static final String LIKE = "like";

    private final AdminGate gate;
    private final RowKinds kinds;

    FactFormResource(AdminGate gate, RowKinds kinds) {
        this.gate = gate;
        this.kinds = kinds;
    }

    @GET
    @Path("add")
    @Blocking
    public Response blank(@PathParam("kind") String kind, @Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> blank(admin, kinds.require(kind)));
    }

    @POST
    @Path("add")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Response add(@PathParam("kind") String kind, MultivaluedMap<String, String> sent, @Context UriInfo uri) {
        return gate.form(uri, Role.EDITOR, sent.getFirst("form"), admin -> add(admin, kinds.require(kind), sent));
    }

    @GET
    @Path("change/{slug}")
    @Blocking
    public Response facts(@PathParam("kind") String kind, @PathParam("slug") String slug, @Context UriInfo uri) {
        return gate.answer(uri, Role.EDITOR, admin -> facts(admin, kinds.require(kind), slug));
    }

    @POST
    @Path("change/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    public Response change(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            MultivaluedMap<String, String> sent,
            @Context UriInfo uri) {
        return gate.form(
                uri, Role.EDITOR, sent.getFirst("form"), admin -> change(admin, kinds.require(kind), slug, sent));
    }

    /** The form for a new row, filled in as the address says: with facts of another row, or with single ones. */
    private static <I, R> Response blank(AdminVisit admin, RowKind<I, R> kind) throws ApiException {
        Parameters parameters = admin.visit().parameters();
        Map<String, String> entered = new LinkedHashMap<>();
        Optional<String> like = parameters.text(LIKE);
        if (like.isPresent()) {
            R row = kind.rows(admin.visit().catalog()).require(LIKE, like.get());
            entered.putAll(kind.form().textsOfAnother(kind.facts(row)));
        }
        for (InputField field : kind.form().fields()) {
            parameters.text(field.name()).ifPresent(text -> entered.put(field.name(), text));
        }
        return AdminGate.page(
                FactsPage.of(admin, kind, null, SubmittedForm.filled(kind.form(), entered), "", List.of(), Map.of()));
    }

    private static <I, R> Response add(AdminVisit admin, RowKind<I, R> kind, MultivaluedMap<String, String> sent)
            throws ApiException {
        SubmittedForm submitted = SubmittedForm.of(kind.form(), sent);
        InputForm.Edit<I> edit = kind.form().read(submitted.there(), submitted.entered());
        try {
            Outcome<R> outcome = made(edit, () -> kind.create(edit.input()));
            return outcome.errors().isEmpty()
                    ? AdminGate.seeOther(changed(kind, outcome.made(), Flash.ADDED))
                    : AdminGate.page(
                            status(outcome.errors()),
                            FactsPage.of(admin, kind, null, submitted, "", outcome.errors(), Map.of()));
        } catch (UnavailableException away) {
            return unavailable(FactsPage.refused(admin, kind, null, submitted, away.getMessage()));
        }
    }

    private static <I, R> Response facts(AdminVisit admin, RowKind<I, R> kind, String slug) throws ApiException {
        R row = changeable(admin, kind, slug);
        SubmittedForm submitted =
                SubmittedForm.of(kind.form(), kind.facts(row), kind.row(row).version());
        return AdminGate.page(FactsPage.of(
                admin, kind, kind.row(row), submitted, Flash.of(admin.visit().parameters()), List.of(), Map.of()));
    }

    private static <I, R> Response change(
            AdminVisit admin, RowKind<I, R> kind, String slug, MultivaluedMap<String, String> sent)
            throws ApiException {
        R row = changeable(admin, kind, slug);
        SubmittedForm submitted = SubmittedForm.of(kind.form(), sent);
        InputForm.Edit<I> edit = kind.form().read(submitted.there(), submitted.entered());
        try {
            Outcome<R> outcome = made(edit, () -> kind.update(slug, edit.input(), edit.unset(), submitted.version()));
            return outcome.errors().isEmpty()
                    ? AdminGate.seeOther(changed(kind, outcome.made(), Flash.CHANGED))
                    : refused(admin, kind, row, submitted, outcome.errors());
        } catch (UnavailableException away) {
            return unavailable(FactsPage.refused(admin, kind, kind.row(row), submitted, away.getMessage()));
        }
    }

    private static <I, R> Response refused(
            AdminVisit admin, RowKind<I, R> kind, R row, SubmittedForm submitted, List<UserError> errors) {
        int version = kind.row(row).version();
        if (isConflict(errors) && submitted.version() != null) {
            Conflict conflict = Conflict.of(submitted, kind.form().texts(kind.facts(row)), version);
            var told =
                    List.of(new UserError(null, Conflict.told(submitted.version(), version), UserErrorCode.CONFLICT));
            return AdminGate.page(
                    Status.CONFLICT,
                    FactsPage.of(admin, kind, kind.row(row), conflict.submitted(), "", told, conflict.notes()));
        }
        return AdminGate.page(
                status(errors), FactsPage.of(admin, kind, kind.row(row), submitted, "", errors, Map.of()));
    }

    /** What was entered is never lost. */
    private static Response unavailable(FactsPage form) {
        return AdminGate.page(Status.SERVICE_UNAVAILABLE, form);
    }

    private interface Mutation<R> {
        Outcome<R> make() throws ApiException;
    }

    /** What came of a mutation, which is not asked for where the form already tells why not. */
    private static <R> Outcome<R> made(InputForm.Edit<?> edit, Mutation<R> mutation) throws ApiException {
        return edit.errors().isEmpty() ? mutation.make() : new Outcome<>(null, edit.errors());
    }

    private static Status status(List<UserError> errors) {
        return isConflict(errors) ? Status.CONFLICT : Status.BAD_REQUEST;
    }

    private static boolean isConflict(List<UserError> errors) {
        return errors.stream().anyMatch(error -> error.code() == UserErrorCode.CONFLICT);
    }

    private static <R> R changeable(AdminVisit admin, RowKind<?, R> kind, String slug) throws ApiException {
        if (!kind.canChange()) {
            throw new NotFoundException("slug", slug);
        }
        return kind.rows(admin.visit().catalog()).require("slug", slug);
    }

    private static <R> String changed(RowKind<?, R> kind, R row, Flash done) {
        return kind.canChange()
                ? "/admin/rows/%s/change/%s?done=%s"
                        .formatted(kind.path(), kind.row(row).part(), done.word())
                : "/admin/rows/%s?done=%s".formatted(kind.path(), done.word());
    }
}
