package dev.headroom.submission;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Measurements that somebody submitted.
 *
 * @param number its place in the order in which they came
 */
@Description("Measurements that somebody submitted.")
public record BenchmarkSubmission(
        @Id
        @NonNull
        @Description("Identifier, which nobody can guess: who has it may see what became of the submission.")
        String id,

        @NonNull @Description("What became of it.") SubmissionState state,

        @NonNull @Description("What its submitter is called as the source.")
        String handle,

        @NonNull @Description("When it came.") Instant submittedAt,

        @Description("When it was accepted or refused; null before.") @Nullable
        Instant decidedAt,

        @Description("Why it was refused; null where it was not.") @Nullable
        String reason,

        @NonNull @Description("The text as it was submitted.")
        String text,

        @NonNull @Description("The speeds in it, in their order.")
        List<@NonNull SubmittedRun> runs,

        @Ignore long number) {}
