package dev.headroom.submission;

import dev.headroom.access.Access;
import dev.headroom.access.Role;
import dev.headroom.error.ApiException;
import dev.headroom.error.BadInputException;
import dev.headroom.error.DatabaseUnavailable;
import dev.headroom.facts.Node;
import dev.headroom.paging.PageInfo;
import dev.headroom.paging.PageRequest;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** Submitted measurements over GraphQL. */
@GraphQLApi
public class SubmissionApi {
    private static final String CURSOR = "BenchmarkSubmission";

    private final Access access;
    private final SubmissionService submissions;

    SubmissionApi(Access access, SubmissionService submissions) {
        this.access = access;
        this.submissions = submissions;
    }

    @Query("benchmarkSubmission")
    @Blocking
    @Description("A submission, for who has its id; null where there is none.")
    public @Nullable BenchmarkSubmission benchmarkSubmission(
            @Name("id") @Id @NonNull @Description("The id that benchmarkSubmit gave.") String id) throws ApiException {
        return DatabaseUnavailable.refuse(() -> submissions.find(id)).orElse(null);
    }

    @Query("benchmarkSubmissions")
    @Blocking
    @Description("Submissions in the order in which they came. For editors.")
    public BenchmarkSubmissionConnection benchmarkSubmissions(
            @Name("state") @Description("Those of one state; all unless given.") @Nullable SubmissionState state,
            @Name("first") @Description("Rows, 1 to 100; 20 unless given.") @Nullable Integer first,
            @Name("after") @Description(PageRequest.AFTER) @Nullable String after)
            throws ApiException {
        access.require(Role.EDITOR);
        int size = new PageRequest(first, null, null, null).size();
        long behind = after == null ? 0 : number(after);
        return BenchmarkSubmissionConnection.of(
                DatabaseUnavailable.refuse(() -> submissions.inOrder(state, behind, size + 1)), size, after != null);
    }

    private static long number(String after) throws BadInputException {
        return Node.slug(CURSOR, after)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> new BadInputException("after", after, "a cursor that this list gave out"));
    }

    /** One page of the submissions. */
    @Type("BenchmarkSubmissionConnection")
    @Description("One page of the submissions, in the order in which they came.")
    public record BenchmarkSubmissionConnection(
            @NonNull @Description("The rows with their cursors.")
            List<@NonNull BenchmarkSubmissionEdge> edges,

            @NonNull @Description("The rows alone.") List<@NonNull BenchmarkSubmission> nodes,

            @NonNull @Description("Where the page stands in the list.")
            PageInfo pageInfo) {

        /** @param rows up to one more than the page's {@code size}, which then tells that there are more */
        static BenchmarkSubmissionConnection of(List<BenchmarkSubmission> rows, int size, boolean hasPrevious) {
            List<BenchmarkSubmissionEdge> edges =
                    rows.stream().limit(size).map(BenchmarkSubmissionEdge::of).toList();
            return new BenchmarkSubmissionConnection(
                    edges,
                    edges.stream().map(BenchmarkSubmissionEdge::node).toList(),
                    new PageInfo(
                            rows.size() > size,
                            hasPrevious,
                            edges.isEmpty() ? null : edges.get(0).cursor(),
                            edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()));
        }
    }

    /** A submission in a list. */
    @Type("BenchmarkSubmissionEdge")
    @Description("A submission in a list.")
    public record BenchmarkSubmissionEdge(
            @NonNull @Description("Where the row stands, for after.")
            String cursor,

            @NonNull @Description("The row.") BenchmarkSubmission node) {

        static BenchmarkSubmissionEdge of(BenchmarkSubmission submission) {
            return new BenchmarkSubmissionEdge(Node.id(CURSOR, String.valueOf(submission.number())), submission);
        }
    }
}
