package dev.headroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.PostgresTestResource;
import dev.headroom.api.GraphQl;
import dev.headroom.edit.Mutations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows under any of its filters, orders and pages is what the query that it shows answers. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RowsOfPagesTest {
    /** Those of the links in the table's heads and below it, which no form has a field for. */
    private static final Set<String> BESIDE_THE_FORM = Set.of("sort", "order", "page");

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "/models",
                    "models",
                    "models",
                    "",
                    "q=qwen category=chat tag=vision commercial=yes publisher=liquid+ai family=Qwen3 from=3 to=40 "
                            + "sort=name sort=downloads&order=asc sort=parameters "
                            + "page=2 sort=name&order=desc&page=3 q=qwen&page=2&from=1"),
            new Kind(
                    "/gpus",
                    "gpus",
                    "gpus",
                    "",
                    "q=rtx vendor=AMD segment=consumer from=16 to=12.5 sort=price order=asc page=2 budget=900 "
                            + "vendor=AMD&segment=consumer&from=16 sort=memory&order=asc&page=3&to=80"),
            new Kind(
                    "/devices",
                    "devices",
                    "devices",
                    "",
                    "q=mac vendor=Apple kind=laptop from=16 to=64 sort=name order=asc page=2 budget=2000 "
                            + "vendor=Apple&kind=laptop&from=32&sort=bandwidth"),
            new Kind(
                    "/gpus/nvidia-geforce-rtx-4090",
                    "runs",
                    "models",
                    "",
                    "q=qwen method=detailed sort=parameters order=asc page=2 q=qwen3&sort=name&order=desc"),
            new Kind(
                    "/devices/nvidia-dgx-spark",
                    "runs",
                    "models",
                    "",
                    "q=qwen method=detailed sort=parameters order=asc page=2"),
            new Kind(
                    "/run?hardware=nvidia-dgx-spark",
                    "ranking",
                    "hardware.runnableModels",
                    "model",
                    "context=32768 count=2 count=2&split=tensor users=4 speed=20 use=chat commercial=no "
                            + "superseded=ranked quant=Q8_0 sort=speed page=2 "
                            + "sort=speed&page=2 sort=newest&page=2 sort=downloads&page=2 sort=context&page=2 "
                            + "context=131072&speed=10&use=reasoning&quant=Q5_K_M&sort=newest"));

    /**
     * A kind of page with a list.
     *
     * @param table the name of its table
     * @param connection where the query's answer has the list
     * @param node where a node of it has the row's slug
     * @param parameters in words; those of one word are given together
     */
    private record Kind(String path, String table, String connection, String node, String parameters) {
        Stream<String> addresses() {
            String joined = path + (path.contains("?") ? "&" : "?");
            return Stream.concat(
                    Stream.of(path), Arrays.stream(parameters.split(" ")).map(joined::concat));
        }
    }

    static Stream<Arguments> lists() {
        return KINDS.stream().flatMap(kind -> kind.addresses().map(address -> Arguments.of(address, kind)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void listsShowTheRowsThatTheirQueryAnswers(String address, Kind kind) {
        Document page = Site.page(address);
        ShownRequest request = ShownRequest.of(page);
        JsonObject connection = at(request.data(), kind.connection());
        List<String> rows = slugs(page, kind.table());
        assertThat(rows).isNotEmpty().isEqualTo(slugs(connection, kind.node()));
        int pages = -Math.floorDiv(
                -connection.getInteger("totalCount"), request.variables().getInteger("first"));
        assertThat(page.select("ul.pages").text()).contains("of " + pages);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void everyFieldOfTheFormIsAskedFor(int kind) {
        String asked = KINDS.get(kind).parameters();
        Set<String> fields = new TreeSet<>(Site.page(KINDS.get(kind).path())
                .select("main form [name]:not([type=hidden])")
                .eachAttr("name"));
        fields.removeAll(Set.of("hardware", "memory", "bandwidth", "like"));
        fields.addAll(KINDS.get(kind).path().startsWith("/run") ? Set.of("page") : BESIDE_THE_FORM);
        assertThat(asked.split("[ &]"))
                .extracting(one -> one.replaceFirst("=.*", ""))
                .containsAll(fields);
    }

    static Stream<SitePage> pages() {
        return SitePage.ALL.stream().filter(SitePage::isOrdinary);
    }

    /** Where a page asks for the first rows of a list, they are those of its table, whatever it is made to show. */
    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageOffersShowsTheRowsThatItsQueryAnswers(SitePage one) {
        Document page = Site.page(one.address());
        if (asksForRows(page)) {
            assertThat(Stream.concat(Stream.of(one.address()), offered(page))).allSatisfy(address -> {
                Document shown = Site.page(address);
                assertThat(connections(answer(ShownRequest.of(shown))))
                        .as(address)
                        .contains(slugs(shown, shown.select("table[data-csv]").attr("data-csv")));
            });
        }
    }

    @Test
    void listsAreAmongThePagesThatAskForRows() {
        assertThat(pages().filter(one -> asksForRows(Site.page(one.address()))).map(SitePage::name))
                .contains("models", "models-found", "gpus", "devices", "gpu", "device");
    }

    private static boolean asksForRows(Document page) {
        return !page.select("#graphql").isEmpty()
                && ShownRequest.of(page).variables().containsKey("first");
    }

    /** Other orders of its table, the next page, and a choice of each list of its form. */
    private static Stream<String> offered(Document page) {
        String path = URI.create(page.location()).getPath();
        return Stream.of(
                        page.select("main table thead a[href]").eachAttr("href").stream()
                                .limit(2),
                        page.select("main ul.pages a[href]").eachAttr("href").stream()
                                .limit(1),
                        page.select("main form select[name]").stream()
                                .flatMap(list -> list.select("option[value]:not([value=''], [selected])").stream()
                                        .limit(1)
                                        .map(option -> path
                                                + '?'
                                                + list.attr("name")
                                                + '='
                                                + URLEncoder.encode(option.attr("value"), StandardCharsets.UTF_8))))
                .flatMap(Function.identity());
    }

    /** What a request answers; an admin may spend as much as all others of these tests together. */
    private static JsonObject answer(ShownRequest request) {
        JsonObject response = GraphQl.respond(
                Mutations.ADMIN_TOKEN, request.query(), request.variables().getMap());
        assertThat(response.getValue("errors")).isNull();
        return response.getJsonObject("data");
    }

    /** The rows of each list in an answer, by their slugs. */
    /** A search answers a list without pages. */
    private static List<List<String>> connections(JsonObject answer) {
        if (answer.containsKey("search")) {
            return List.of(answer.getJsonArray("search").stream()
                    .map(hit -> ((JsonObject) hit).getString("slug"))
                    .toList());
        }
        return answer.stream()
                .map(Map.Entry::getValue)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .flatMap(one -> one.containsKey("nodes") ? Stream.of(slugs(one)) : connections(one).stream())
                .toList();
    }

    /** Those of the nodes, or else of what each node is about. */
    private static List<String> slugs(JsonObject connection) {
        return connection.getJsonArray("nodes").stream()
                .map(JsonObject.class::cast)
                .map(node -> node.containsKey("slug")
                        ? node.getString("slug")
                        : node.getValue("model") instanceof JsonObject model ? model.getString("slug") : null)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?quant=Q8_0",
                "?context=131072",
                "?method=detailed",
                "?vendor=amd",
                "?segment=laptop",
                "?segment=workstation",
                "?kind=laptop",
                "?memory=24",
                "?speed=100",
                "?sort=memory",
                "?sort=context",
                "?sort=price",
                "?sort=newest",
                "?sort=name",
                "?method=detailed&vendor=NVIDIA&segment=datacenter&kind=mini-pc&memory=48&speed=50&sort=price"
            })
    void modelListsTheHardwareThatItsQueryAnswers(String parameters) {
        Document page = Site.page("/models/liquidai-lfm2-8b-a1b" + parameters);
        JsonObject quant = at(ShownRequest.of(page).data(), "model.quant");
        assertHardware(page, "gpus", at(quant, "gpus"), "gpu");
        assertHardware(page, "devices", at(quant, "devices"), "device");
    }

    /** Both list no more than the first so many of each tier, and the query no more than the first hundred of all. */
    private static void assertHardware(Document page, String table, JsonObject connection, String node) {
        int counted = page.select("table[data-csv=%s]:not(.short)".formatted(table)).stream()
                .mapToInt(of -> Integer.parseInt(
                        of.previousElementSibling().select("small").text().split(":")[0]))
                .sum();
        assertThat(connection.getInteger("totalCount")).isEqualTo(counted);
        List<String> nodes = firstOfTwins(connection, node);
        List<String> rows = slugs(page, table);
        if (counted <= connection.getJsonArray("nodes").size()) {
            assertThat(rows).isEqualTo(nodes);
        } else {
            assertThat(rows.stream().limit(10))
                    .isEqualTo(nodes.stream().limit(10).toList());
        }
    }

    /** Machines that differ only in the size of their screens are one row. */
    private static List<String> firstOfTwins(JsonObject connection, String node) {
        Map<String, String> slugs = new LinkedHashMap<>();
        connection.getJsonArray("nodes").stream()
                .map(JsonObject.class::cast)
                .map(row -> row.getJsonObject(node))
                .forEach(one -> slugs.putIfAbsent(
                        one.getString("name").replaceFirst("\\b[\\d.]+\"", ""), one.getString("slug")));
        return List.copyOf(slugs.values());
    }

    @Test
    void startPageListsWhatItsQueryAnswers() {
        Document page = Site.page("/");
        JsonObject answer = ShownRequest.of(page).data();
        assertThat(slugs(page, "models")).hasSize(15).isEqualTo(slugs(answer.getJsonObject("models"), ""));
        assertThat(page.select("main li a").eachAttr("href"))
                .containsAll(slugs(answer.getJsonObject("gpus"), "").stream()
                        .map("/gpus/"::concat)
                        .toList())
                .containsAll(slugs(answer.getJsonObject("devices"), "").stream()
                        .map("/devices/"::concat)
                        .toList());
    }

    @Test
    void wordsThatMeanSeveralHardwareListWhatTheQueryAnswers() {
        Document page = Site.page("/run?hardware=rtx");
        JsonObject list = ShownRequest.of(page).data().getJsonObject("hardwareList");
        assertThat(page.select("#matches").text()).startsWith(list.getInteger("totalCount") + " match");
        assertThat(page.select("#matches ~ ul a").eachAttr("href"))
                .isEqualTo(
                        slugs(list, "").stream().map("/run?hardware="::concat).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&count=2&users=4&context=16384", "&sort=speed&page=2", "&bandwidth=900&like=apple"})
    void typedHardwareAsksForItsFirstRows(String parameters) {
        Document page = Site.page("/run?memory=32" + parameters);
        JsonObject variables = ShownRequest.of(page).variables();
        assertThat(slugs(page, "ranking").stream().limit(10))
                .isEqualTo(IntStream.rangeClosed(1, 10)
                        .mapToObj(place ->
                                variables.getJsonObject("place" + place).getString("model"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=qwen", "?method=detailed", "?sort=name&order=desc", "?page=2"})
    void memorySizeAsksForItsFirstRows(String parameters) {
        Document page = Site.page("/vram/16gb" + parameters);
        ShownRequest request = ShownRequest.of(page);
        List<String> asked = request.variables().fieldNames().stream()
                .filter(name -> name.startsWith("model"))
                .map(name -> request.variables().getJsonObject(name).getString("model"))
                .distinct()
                .toList();
        assertThat(asked)
                .hasSize(3)
                .isEqualTo(slugs(page, "runs").stream().limit(3).toList());
        assertThat(request.data().getJsonObject("model1").getDouble("requiredVram"))
                .isLessThanOrEqualTo(16 * 1.074);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gpus/nvidia-geforce-rtx-4090",
                "/gpus/nvidia-geforce-rtx-4090?page=2",
                "/gpus/nvidia-geforce-rtx-3060-12gb?method=detailed&sort=parameters&page=5",
                "/gpus/nvidia-geforce-rtx-3060-12gb?q=qwen&sort=name&order=desc",
                "/devices/nvidia-dgx-spark?sort=name&page=4",
                "/devices/nvidia-dgx-spark?method=detailed&sort=parameters&order=asc"
            })
    void hardwareShowsTheFormatsThatItsQueryAnswers(String address) {
        Document page = Site.page(address);
        JsonObject answer = answer(ShownRequest.of(page));
        JsonObject hardware = answer.getJsonObject(answer.containsKey("gpu") ? "gpu" : "device");
        List<String> contexts = List.of("at4K", "at8K", "at32K");
        for (int i = 0; i < contexts.size(); i++) {
            Map<String, String> formats = formats(page, 4 - i);
            assertThat(formats).as("%s %s", address, contexts.get(i)).isNotEmpty();
            assertThat(at(hardware, contexts.get(i)).getJsonArray("nodes").stream()
                            .map(JsonObject.class::cast)
                            .collect(Collectors.toMap(
                                    node -> at(node, "model").getString("slug"),
                                    node -> at(node, "quant").getString("name"))))
                    .as("%s %s", address, contexts.get(i))
                    .containsAllEntriesOf(formats);
        }
    }

    /** The format of each model in a column, counted from the last, where there is one. */
    private static Map<String, String> formats(Document page, int fromLast) {
        return page.select("table[data-csv=runs] tbody tr").stream()
                .filter(row -> !row.select("td:nth-last-child(%d) small".formatted(fromLast))
                        .text()
                        .matches("does not fit|beyond its context|"))
                .collect(Collectors.toMap(
                        row -> slug(row.select("a").first().attr("href")),
                        row -> row.select("td:nth-last-child(%d) span".formatted(fromLast))
                                .text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?a=nvidia-geforce-rtx-4090&b=nvidia-dgx-spark",
                "/compare?a=nvidia-geforce-rtx-4090&b=nvidia-dgx-spark&c=nvidia-geforce-rtx-5090&method=simple",
                "/compare?a=qwen-qwen3-8b&b=google-gemma-3-12b-it&method=simple"
            })
    void comparisonsShowWhatTheirQueryCompares(String address) {
        Document page = Site.page(address);
        JsonObject answer = ShownRequest.of(page).data();
        assertThat(page.select("main table").first().select("thead a").eachAttr("href"))
                .extracting(RowsOfPagesTest::slug)
                .isEqualTo(answer.fieldNames().stream()
                        .map(item -> answer.getJsonObject(item).getString("slug"))
                        .toList());
    }

    @Test
    void calculatorAsksWithWhatWasTyped() {
        Document page = Site.page("/calculator?model=qwen-qwen3-8b&quant=q4_k_m&contextLength=32768&discrete=false"
                + "&memoryGb=24&bandwidthGbPerSec=900.5&parallel=4&kvCacheType=q8_0&split=tensor&gpuCount=2");
        assertThat(ShownRequest.of(page).variables()).isEqualTo(new JsonObject("""
                {"input": {"model": "qwen-qwen3-8b", "quant": "q4_k_m", "contextLength": 32768, "memoryGb": 24.0,
                    "bandwidthGbPerSec": 900.5, "discrete": false},
                 "options": {"kvCacheType": "Q8_0", "parallel": 4, "gpuCount": 2, "split": "TENSOR"}}"""));
    }

    private static List<String> slugs(Document page, String table) {
        return page.select("table[data-csv=%s] tbody tr".formatted(table)).stream()
                .map(row -> row.select("a[href^=/models/], a[href^=/gpus/], a[href^=/devices/]")
                        .first())
                .map(link -> slug(link.attr("href")))
                .toList();
    }

    private static String slug(String href) {
        return URI.create(href).getPath().replaceFirst("^/[a-z]+/", "");
    }

    private static List<String> slugs(JsonObject connection, String node) {
        return connection.getJsonArray("nodes").stream()
                .map(one -> at((JsonObject) one, node).getString("slug"))
                .toList();
    }

    private static JsonObject at(JsonObject object, String path) {
        JsonObject at = object;
        for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
            at = at.getJsonObject(name);
        }
        return at;
    }
}
