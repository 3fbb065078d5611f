package dev.headroom.inspection;

import dev.headroom.model.ModelInput;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A draft of a row of models.
 *
 * @param input the same facts as the mutation takes them
 */
@Description("A draft of a model: what its files tell, to be confirmed, completed and sent with modelCreate.")
public record ModelDraft(
        @NonNull @Description("The facts, in the order in which they were derived.")
        List<@NonNull DraftedFact> facts,

        @NonNull @Description("Fields that a new model needs and its files do not tell.")
        List<@NonNull String> missing,

        @NonNull @Description("The facts as a JSON object of the fields of ModelInput.")
        String inputJson,

        @Ignore ModelInput input) {}
