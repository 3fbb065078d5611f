package dev.headroom.web.admin.facts;

import dev.headroom.access.Role;
import dev.headroom.inspection.DraftedFact;
import dev.headroom.inspection.ModelDraft;
import dev.headroom.inspection.ModelDrafts;
import dev.headroom.web.admin.AdminGate;
import dev.headroom.web.admin.AdminVisit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adding a model from its files: what they tell is filled in, and somebody confirms it. */
@Path("/admin/model-from-config")
public class ModelConfigResource {
    private final AdminGate gate;
    private final ModelRows models;
    private final ModelDrafts drafts;

    ModelConfigResource(AdminGate gate, ModelRows models, ModelDrafts drafts) {
        this.gate = gate;
        this.models = models;
        this.drafts = drafts;
    }

    @GET
    @Blocking
    public Response blank(@Context UriInfo uri) {
        return gate.answer(
                uri, Role.EDITOR, admin -> AdminGate.page(ModelConfigPage.of(admin, new ModelConfigForm(), "")));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    public Response draft(@BeanParam ModelConfigForm sent, @Context UriInfo uri) {
        return gate.form(uri, Role.EDITOR, sent.form, admin -> {
            ModelDrafts.Drafted drafted = drafts.of(sent.identifier(), sent.configText(), sent.indexText());
            @Nullable ModelDraft draft = drafted.draft();
            return draft == null
                    ? AdminGate.page(Status.BAD_REQUEST, ModelConfigPage.of(admin, sent, drafted.fault()))
                    : AdminGate.page(filled(admin, draft));
        });
    }

    private FactsPage filled(AdminVisit admin, ModelDraft draft) {
        Map<String, String> reasons = draft.facts().stream()
                .collect(Collectors.toMap(DraftedFact::field, fact -> "From " + fact.reason() + "."));
        SubmittedForm submitted =
                SubmittedForm.filled(models.form(), models.form().texts(draft.input()));
        return FactsPage.of(admin, models, null, submitted, "", List.of(), reasons);
    }
}
