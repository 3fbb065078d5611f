package dev.headroom.submission;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.benchmark.Benchmark;
import dev.headroom.edit.Changes;
import dev.headroom.edit.RefusedException;
import dev.headroom.error.ApiException;
import dev.headroom.error.DatabaseUnavailable;
import dev.headroom.error.UserError;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Submitting measurements, for anybody, and deciding on them, for editors. */
@GraphQLApi
public class SubmissionMutations {
    private final Access access;
    private final Changes changes;
    private final SubmissionService submissions;

    SubmissionMutations(Access access, Changes changes, SubmissionService submissions) {
        this.access = access;
        this.changes = changes;
        this.submissions = submissions;
    }

    @Mutation("benchmarkSubmit")
    @Blocking
    @Description("Submits measured speeds, which become measurements of the catalog when an editor accepts them. For "
            + "anybody, a few times an hour.")
    public BenchmarkSubmitPayload benchmarkSubmit(
            @Name("input") @NonNull @Description("What was measured.") BenchmarkSubmissionInput input)
            throws ApiException {
        try {
            List<SubmittedRun> runs = submissions.read(input);
            return Boolean.TRUE.equals(input.dryRun)
                    ? new BenchmarkSubmitPayload(null, runs, List.of())
                    : new BenchmarkSubmitPayload(
                            DatabaseUnavailable.refuse(() -> submissions.keep(input, runs)), runs, List.of());
        } catch (RefusedException refused) {
            return new BenchmarkSubmitPayload(null, List.of(), refused.errors());
        }
    }

    @Mutation("benchmarkSubmissionAccept")
    @Blocking
    @Description("Makes measurements of a submission. For editors.")
    public BenchmarkSubmissionAcceptPayload benchmarkSubmissionAccept(
            @Name("id") @Id @NonNull @Description("Id of the submission.") String id,
            @Name("runs")
                    @DefaultValue("[]")
                    @Description("Numbers of the runs to take; all of kind DECODE unless given.")
                    @Nullable
                    List<@NonNull Integer> runs)
            throws ApiException {
        var outcome = changes.make(
                access.require(Role.EDITOR), () -> submissions.accept(id, runs == null ? List.of() : runs));
        SubmissionService.Accepted accepted = outcome.result();
        return accepted == null
                ? new BenchmarkSubmissionAcceptPayload(null, List.of(), outcome.errors())
                : new BenchmarkSubmissionAcceptPayload(accepted.submission(), accepted.benchmarks(), List.of());
    }

    @Mutation("benchmarkSubmissionRefuse")
    @Blocking
    @Description("Refuses a submission. For editors.")
    public BenchmarkSubmissionRefusePayload benchmarkSubmissionRefuse(
            @Name("id") @Id @NonNull @Description("Id of the submission.") String id,
            @Name("reason") @NonNull @Description("Why, for its submitter, in up to 500 characters.") String reason)
            throws ApiException {
        var outcome = changes.make(access.require(Role.EDITOR), () -> submissions.refuse(id, reason));
        return new BenchmarkSubmissionRefusePayload(outcome.result(), outcome.errors());
    }

    /** What came of submitting measurements. */
    @Type("BenchmarkSubmitPayload")
    @Description("What came of submitting measurements.")
    public record BenchmarkSubmitPayload(
            @Description("The submission, to ask for later; null where nothing was kept.") @Nullable
            BenchmarkSubmission submission,

            @NonNull @Description("The speeds that were read; empty where the text cannot be taken.")
            List<@NonNull SubmittedRun> runs,

            @NonNull @Description("Why it cannot be taken; empty where it was.")
            List<@NonNull UserError> userErrors) {}

    /** What came of accepting a submission. */
    @Type("BenchmarkSubmissionAcceptPayload")
    @Description("What came of accepting a submission.")
    public record BenchmarkSubmissionAcceptPayload(
            @Description("The submission; null where nothing was changed.") @Nullable
            BenchmarkSubmission submission,

            @NonNull @Description("The measurements that were made of it.")
            List<@NonNull Benchmark> benchmarks,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {}

    /** What came of refusing a submission. */
    @Type("BenchmarkSubmissionRefusePayload")
    @Description("What came of refusing a submission.")
    public record BenchmarkSubmissionRefusePayload(
            @Description("The submission; null where nothing was changed.") @Nullable
            BenchmarkSubmission submission,

            @NonNull @Description("Why nothing was changed; empty where it was.")
            List<@NonNull UserError> userErrors) {}
}
