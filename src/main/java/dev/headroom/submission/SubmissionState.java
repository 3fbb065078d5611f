package dev.headroom.submission;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What became of a submission. */
@Enum("SubmissionState")
@Description("What became of a submission.")
public enum SubmissionState {
    @Description("Nobody has decided yet.")
    PENDING,
    @Description("Measurements were made of it.")
    ACCEPTED,
    @Description("It was refused, with a reason.")
    REFUSED
}
