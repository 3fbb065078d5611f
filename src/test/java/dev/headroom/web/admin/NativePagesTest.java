package dev.headroom.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.edit.Mutations;
import dev.headroom.submission.Submissions;
import dev.headroom.web.SitePage;
import dev.headroom.web.TemplateUse;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates read nothing by reflection, which a native executable lacks: each declares the types of what it uses, and
 * the build generates the code that reads them.
 */
@ApplicationTest
class NativePagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** Pages that show what the others of their kind do not. */
    private static final List<String> OTHER_STATES = List.of(
            "/models?sort=name&page=2",
            "/vram/24gb?method=detailed",
            "/models/liquidai-lfm2-8b-a1b?quant=Q8_0&context=32768&method=detailed",
            "/run?hardware=rtx",
            "/run?hardware=nosuchhardware",
            "/calculator?parametersB=x",
            "/calculator?parametersB=8&layers=32&kvHeads=8&headDim=128&quant=Q4_K_M",
            "/compare?a=qwen-qwen3-8b&b=liquidai-lfm2-8b-a1b&c=google-gemma-3-12b-it");

    private static final List<String> ADMIN = List.of(
            "/admin/sign-in",
            "/admin",
            "/admin/rows/gpus",
            "/admin/rows/devices",
            "/admin/rows/models?page=2",
            "/admin/rows/quants",
            "/admin/rows/quants/change/EXL2%20%28any%202-8%20bpw%29",
            "/admin/rows/quant-files?q=lfm2",
            "/admin/rows/benchmarks",
            "/admin/rows/prices?q=4090",
            "/admin/rows/scores",
            "/admin/rows/gpus/add",
            "/admin/rows/accelerator-classes?q=strix",
            "/admin/rows/accelerator-classes/change/amd",
            "/admin/rows/gpus/move/nvidia-geforce-rtx-4090",
            "/admin/rows/gpus/add?like=nvidia-geforce-rtx-4090",
            "/admin/rows/devices/change/nvidia-dgx-spark",
            "/admin/rows/models/change/liquidai-lfm2-8b-a1b",
            "/admin/rows/gpus/delete/nvidia-geforce-rtx-4090",
            "/admin/import",
            "/admin/submissions",
            "/admin/model-from-config",
            "/admin/changes",
            "/admin/changes?actor=nobody",
            "/admin/tokens");
    private static final String GPU = """
                                      slug,name,vendor,architecture,segment,memory_gb,bandwidth_gb_s,source
                                      native-gpu,Native GPU,ACME,None,consumer,8,100,test
                                      """;

    @Inject
    TemplateUse templates;

    @Inject
    Engine engine;

    @Test
    void everyPageIsRenderedWithoutReflection() throws IOException {
        Browser admin = Browser.admin();
        Stream.of(SitePage.ALL.stream().map(SitePage::address), OTHER_STATES.stream(), ADMIN.stream())
                .flatMap(addresses -> addresses)
                .forEach(address ->
                        assertThat(admin.get(address).statusCode()).as(address).isLessThan(500));
        visitEntries(admin);
        visitImports(admin);
        visitTokens(admin);
        visitSubmissions(admin);

        assertThat(templates.rendered()).as("pages that were visited").containsAll(pages());
        assertThat(templates.reflected())
                .as("to be declared in the templates that read it")
                .isEmpty();
    }

    private static void visitEntries(Browser admin) {
        for (String address : List.of("/admin/rows/gpus/add", "/admin/import", "/admin/tokens")) {
            assertThat(admin.send(admin.page(address), Map.of()).statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
    }

    private static void visitImports(Browser admin) {
        imported(admin, "slug,memory_gb\nnvidia-geforce-rtx-4090,many\n");
        try {
            admin.settled(admin.send(imported(admin, GPU), Map.of()));
            admin.page(
                    admin.page("/admin/changes").select(".log td:first-child a").attr("href"));
        } finally {
            Mutations.delete("gpu", "native-gpu", true);
        }
    }

    private static Document imported(Browser admin, String csv) {
        var entered = Map.of("text", csv, "kind", "gpus", "format", "csv");
        return admin.settled(admin.send(admin.page("/admin/import"), entered));
    }

    private static void visitSubmissions(Browser admin) {
        String text = Submissions.sample("llama-bench.md");
        String id = Submissions.kept(new JsonObject().put("text", text));
        assertThat(admin.get("/submit/" + id).statusCode()).isEqualTo(200);
        Document form = admin.page("/submit");
        assertThat(admin.send(form, Map.of("text", text)).statusCode()).isEqualTo(200);
        assertThat(admin.send(form, Map.of("text", "none")).statusCode()).isEqualTo(400);
        assertThat(admin.get("/admin/submissions").statusCode()).isEqualTo(200);
        Submissions.refuse(id, "a test");
    }

    private static void visitTokens(Browser admin) {
        var entered = Map.of("name", "native " + UUID.randomUUID());
        Document created =
                Jsoup.parse(admin.send(admin.page("/admin/tokens"), entered).asString());
        admin.page(created.select("tbody a").attr("href"));
        Browser editor = Browser.with(created.select("#secret").text());
        assertThat(editor.get("/admin/tokens").statusCode()).isEqualTo(403);
    }

    @Test
    void whatNoTemplateDeclaresIsSeenToBeReadByReflection() {
        engine.parse("{one.name}").data("one", new Undeclared("x")).render();

        assertThat(templates.reflected().remove(Undeclared.class.getName() + ".name"))
                .isTrue();
    }

    /** A class for which the build generates nothing. */
    public record Undeclared(String name) {}

    /** The build asks it of templates that a class stands for; what they include it lets pass. */
    @ParameterizedTest
    @MethodSource("included")
    void whatIsIncludedDeclaresWhatItReads(String template) {
        assertThat(engine.getTemplate(template).getExpressions())
                .flatMap(NativePagesTest::withParameters)
                .filteredOn(expression -> expression.getParts().size() > 1 && !expression.hasTypeInfo())
                .extracting(Expression::toOriginalString)
                .as(template)
                .isEmpty();
    }

    private static List<Expression> withParameters(Expression expression) {
        return Stream.concat(
                        Stream.of(expression),
                        expression.getParts().stream()
                                .filter(Expression.Part::isVirtualMethod)
                                .flatMap(part -> part.asVirtualMethod().getParameters().stream())
                                .flatMap(parameter -> withParameters(parameter).stream()))
                .toList();
    }

    private static List<String> pages() throws IOException {
        return templates(true);
    }

    private static List<String> included() throws IOException {
        return templates(false);
    }

    private static List<String> templates(boolean pages) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> text(file).startsWith("{#include layout}") == pages)
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
