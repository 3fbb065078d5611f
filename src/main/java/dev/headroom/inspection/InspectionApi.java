package dev.headroom.inspection;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.catalog.CatalogStore;
import dev.headroom.error.ApiException;
import dev.headroom.estimate.EstimateRequest;
import dev.headroom.estimate.EstimationMethod;
import dev.headroom.estimates.ContextLength;
import dev.headroom.estimates.EstimateArguments;
import dev.headroom.estimates.EstimateOptions;
import dev.headroom.estimates.MemoryEstimate;
import dev.headroom.intake.HuggingFaceConfig;
import dev.headroom.intake.Inspection;
import dev.headroom.intake.IntakeException;
import dev.headroom.intake.SafetensorsIndex;
import io.smallrye.common.annotation.Blocking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Estimates for a model of which there is a configuration. */
@GraphQLApi
public class InspectionApi {
    private static final String CONFIG = ModelDrafts.CONFIG;
    private static final String INDEX = ModelDrafts.INDEX;

    private final Access access;
    private final CatalogStore store;
    private final ModelDrafts drafts;

    InspectionApi(Access access, CatalogStore store, ModelDrafts drafts) {
        this.access = access;
        this.store = store;
        this.drafts = drafts;
    }

    @Mutation("modelImportFromConfig")
    @Blocking
    @Description("A draft of a model of the catalog from its files on Hugging Face: every fact that follows from them, "
            + "with its reason, to be confirmed and sent with modelCreate. Writes nothing. For editors.")
    public ModelDraftPayload modelImportFromConfig(
            @Name(ModelDrafts.CONFIG) @NonNull @Description("The text of config.json, up to 4 MiB.") String configJson,
            @Name(ModelDrafts.IDENTIFIER) @NonNull @Description("Identifier on Hugging Face, owner/name.")
                    String huggingFaceId,
            @Name(ModelDrafts.INDEX)
                    @Description("The text of model.safetensors.index.json, which tells the number of parameters.")
                    @Nullable
                    String safetensorsIndexJson)
            throws ApiException {
        access.require(Role.EDITOR);
        return ModelDraftPayload.of(drafts.of(huggingFaceId, configJson, safetensorsIndexJson));
    }

    @Mutation("modelFromConfig")
    @Blocking
    @Description("What the configuration of a model on Hugging Face tells of it, and the memory that it needs. Writes "
            + "nothing. For editors.")
    public ModelFromConfigPayload modelFromConfig(
            @Name(CONFIG) @NonNull @Description("The text of config.json, up to 4 MiB.") String configJson,
            @Name(INDEX)
                    @Description("The text of model.safetensors.index.json, which tells the size of the weights.")
                    @Nullable
                    String safetensorsIndexJson,
            @Name("contextLength")
                    @DefaultValue(ContextLength.DEFAULT)
                    @Description(ContextLength.DESCRIPTION)
                    @Nullable
                    Integer contextLength,
            @Name("method")
                    @Description(
                            "How to compute the memory; by the best that is known, and by SIMPLE beside it, unless "
                                    + "given.")
                    @Nullable
                    EstimationMethod method,
            @Name("options") @Description(EstimateOptions.DESCRIPTION) @Nullable EstimateOptions options)
            throws ApiException {
        access.require(Role.EDITOR);
        List<EstimateRequest> requests = requests(contextLength, method, options);
        String read = CONFIG;
        try {
            HuggingFaceConfig config = HuggingFaceConfig.read(CONFIG, stream(configJson));
            read = INDEX;
            Optional<SafetensorsIndex> index = safetensorsIndexJson == null
                    ? Optional.empty()
                    : Optional.of(SafetensorsIndex.read(INDEX, stream(safetensorsIndexJson)));
            var model = InspectedModel.of(Inspection.of(List.of(), config, index));
            return new ModelFromConfigPayload(
                    ModelInspection.of(model),
                    requests.stream().map(model::memory).map(MemoryEstimate::of).toList(),
                    List.of());
        } catch (IntakeException fault) {
            return ModelFromConfigPayload.refused(read, fault.getMessage());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private List<EstimateRequest> requests(
            @Nullable Integer contextLength, @Nullable EstimationMethod method, @Nullable EstimateOptions options)
            throws ApiException {
        if (method != null) {
            return List.of(EstimateArguments.request(store.current(), contextLength, method, options));
        }
        List<EstimateRequest> requests = new ArrayList<>();
        for (EstimationMethod each : InspectionReport.METHODS) {
            requests.add(
                    each == EstimationMethod.SIMPLE
                            ? EstimateArguments.request(contextLength, each)
                            : EstimateArguments.request(store.current(), contextLength, each, options));
        }
        return requests;
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
