package dev.headroom.score;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.edit.Changes;
import dev.headroom.error.ApiException;
import dev.headroom.error.UserError;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Changes of scores over GraphQL. */
@GraphQLApi
public class ModelScoreMutations {
    private final Access access;
    private final Changes changes;
    private final ModelScoreService scores;

    ModelScoreMutations(Access access, Changes changes, ModelScoreService scores) {
        this.access = access;
        this.changes = changes;
        this.scores = scores;
    }

    @Mutation("modelScoreAdd")
    @Blocking
    @Description("Adds a score of a model on a benchmark. For editors.")
    public ModelScorePayload modelScoreAdd(@Name("input") @NonNull @Description("The score.") ModelScoreInput input)
            throws ApiException {
        return ModelScorePayload.of(changes.make(access.require(Role.EDITOR), () -> scores.add(input)));
    }

    @Mutation("modelScoreDelete")
    @Blocking
    @Description("Deletes a score. For editors.")
    public ModelScorePayload modelScoreDelete(@Name("id") @Id @NonNull @Description("Its id.") String id)
            throws ApiException {
        return ModelScorePayload.of(changes.make(access.require(Role.EDITOR), () -> scores.delete(id)));
    }

    /** What came of a change of a score. */
    @Type("ModelScorePayload")
    @Description("What came of a change of a score.")
    public record ModelScorePayload(
            @Description("The score added or deleted; null where nothing was changed.") @Nullable
            ModelScore modelScore,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {

        static ModelScorePayload of(Changes.Outcome<ModelScore> outcome) {
            return new ModelScorePayload(outcome.result(), outcome.errors());
        }
    }
}
