// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.sample;

import io.quarkus.security.ForbiddenException;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.graph.GraphUnavailable;
import org.opennessgraph.graphql.execution.ClientFault;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.Selection;
import org.opennessgraph.inquiry.InquiryFault;

/** Root fields, batched fields and fields of one object, for tests. */
@GraphQLApi
@ApplicationScoped
@DefaultNonNull
public class SampleApi {

    private final CallLog log;
    private final RequestNote note;
    private final AtomicReference<@org.jspecify.annotations.Nullable CyclicBarrier> meeting = new AtomicReference<>();

    SampleApi(CallLog log, RequestNote note) {
        this.log = log;
        this.note = note;
    }

    @Query
    @Description("Some models.")
    public List<@NonNull SampleModel> sampleModels(@Description("How many.") @DefaultValue("3") int first) {
        log.note("sampleModels " + first);
        return IntStream.range(0, first).mapToObj(SampleModel::number).toList();
    }

    @Query
    public List<@NonNull SampleSubject> sampleSubjects(@DefaultValue("4") int first) {
        return IntStream.range(0, first)
                .<SampleSubject>mapToObj(
                        i -> i % 2 == 0 ? SampleModel.number(i) : new SampleLicense("license:" + i, "License " + i))
                .toList();
    }

    // Batched, with an argument.
    public List<List<@NonNull String>> tags(@Source List<SampleModel> models, @DefaultValue("2") int first) {
        log.note("tags " + models.size() + " first=" + first);
        return models.stream()
                .map(model -> IntStream.range(0, first)
                        .mapToObj(i -> model.id() + "#" + i)
                        .toList())
                .toList();
    }

    // Batched on an interface, with a filter.
    public List<List<@NonNull SampleClaim>> claims(
            @Source List<SampleSubject> subjects, @Nullable @org.jspecify.annotations.Nullable SampleFilter filter) {
        log.note("claims " + subjects.size());
        var text = filter == null || filter.text() == null ? "" : filter.text();
        return subjects.stream()
                .map(subject -> IntStream.range(0, 2)
                        .mapToObj(i -> new SampleClaim("claim:" + text + subject.id() + "." + i, subject.id()))
                        .toList())
                .toList();
    }

    // Batched below a batch.
    public List<String> words(@Source List<SampleClaim> claims) {
        log.note("words " + claims.size());
        return claims.stream().map(claim -> "words of " + claim.id()).toList();
    }

    // A batch that goes back up, to objects that several share.
    public List<SampleModel> topic(@Source List<SampleClaim> claims) {
        log.note("topic " + claims.size());
        var shared = SampleModel.number(0);
        return claims.stream().map(claim -> shared).toList();
    }

    // A batch of objects of which some fail below.
    @Nullable
    public List<@Nullable SampleModel> maybe(@Source List<SampleClaim> claims) {
        return claims.stream()
                .<@org.jspecify.annotations.Nullable SampleModel>map(claim ->
                        SampleModel.number(Integer.parseInt(claim.subjectId().substring("model:".length()))))
                .toList();
    }

    // A batch that breaks its promise for one object.
    public List<@org.jspecify.annotations.Nullable String> must(@Source List<SampleModel> models) {
        return models.stream()
                .<@org.jspecify.annotations.Nullable String>map(model -> model.size() == 1 ? null : "must")
                .toList();
    }

    @Query
    @Nullable
    public SampleSubject sampleStray() {
        return () -> "stray";
    }

    @Query
    @Nullable
    public String sampleOverflow(int depth) {
        throw new StackOverflowError("at " + depth);
    }

    // A batched field that fails as a whole.
    @Nullable
    public List<@Nullable String> broken(@Source List<SampleModel> models) {
        throw new IllegalStateException("jdbc:postgresql://secret");
    }

    // A batched field that returns too few answers.
    @Nullable
    public List<@Nullable String> shorter(@Source List<SampleModel> models) {
        return List.of();
    }

    // One object at a time, with an argument.
    @Nullable
    public String greeting(@Source SampleModel model, String with) {
        log.note("greeting");
        return with + ", " + model.name();
    }

    // Fails for one of them.
    @Nullable
    public String brittle(@Source SampleModel model) {
        if (model.size() == 1) {
            throw new InquiryFault(InquiryFault.Kind.BAD_FILTER, "filter.from", "No.", "yes");
        }
        return model.name();
    }

    @Query
    public String sampleEcho(
            @Nullable Integer whole,
            @Nullable Long big,
            @Nullable Double real,
            @Nullable Boolean flag,
            @Nullable @Id String id,
            @Nullable UUID uuid,
            @Nullable SampleColour colour,
            @Nullable List<SampleColour> colours,
            @Nullable List<List<Integer>> matrix,
            @Nullable int[] numbers,
            @Nullable LocalDate day,
            @Nullable OffsetDateTime moment,
            Optional<String> maybe,
            @Nullable SampleFilter filter,
            @Nullable SampleBean bean,
            @DefaultValue("BLUE") SampleColour preset) {
        return String.join(
                "|",
                String.valueOf(whole),
                String.valueOf(big),
                String.valueOf(real),
                String.valueOf(flag),
                id,
                String.valueOf(uuid),
                String.valueOf(colour),
                String.valueOf(colours),
                String.valueOf(matrix),
                Arrays.toString(numbers),
                String.valueOf(day),
                String.valueOf(moment),
                String.valueOf(maybe),
                String.valueOf(filter),
                bean == null ? "null" : bean.getName() + bean.getCount(),
                String.valueOf(preset));
    }

    @Query
    @Nullable
    public String sampleByKey(SampleKey key) {
        return key.id() + "/" + key.slug();
    }

    @Query
    @Nullable
    public String sampleFailing(String kind) throws Exception {
        throw switch (kind) {
            case "id" ->
                new InquiryFault(InquiryFault.Kind.BAD_ID, "id", "'llama' is not an id.", "an id like model:llama-2");
            case "away" -> new GraphUnavailable("bolt://127.0.0.1:7687 refused", false, null);
            case "rebuilding" -> new GraphUnavailable("rebuilding", true, new IOException("x"));
            case "wrapped" -> new IllegalStateException(new GraphUnavailable("away", false, null));
            case "client" -> new ClientFault(ErrorCode.BAD_DATE, "at", "Not a date.", null);
            case "checked" -> new IOException("/etc/passwd");
            case "forbidden" -> new ForbiddenException("secret role");
            default -> new IllegalStateException("MATCH (n) RETURN n");
        };
    }

    @Query
    @Watched
    @Nullable
    public String sampleLast(String kind) {
        return kind;
    }

    @Query
    public String sampleMust() {
        throw new IllegalStateException("nothing");
    }

    @Query
    public String sampleSlow(int millis) throws InterruptedException {
        Thread.sleep(millis);
        return Thread.currentThread().getName();
    }

    // Computes for so long, and never waits or reads.
    @Query
    public String sampleComputing(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() - end < 0) {
            Pulse.beat();
        }
        return Thread.currentThread().getName();
    }

    // Of plain properties only.
    @Query
    public SampleTree sampleTree(int width) {
        return new SampleTree(log, width);
    }

    @Query
    public String sampleMeet(int of) throws InterruptedException, BrokenBarrierException {
        meeting.compareAndSet(null, new CyclicBarrier(of));
        Objects.requireNonNull(meeting.get()).await();
        return Thread.currentThread().getName();
    }

    @Query
    public int sampleReads() {
        return note.next();
    }

    @Query
    public SampleModel sampleAsked(Context context) {
        log.note("asked name=" + Selection.of(context).has("name") + " words="
                + Selection.of(context).has("claims", "words"));
        return SampleModel.number(1);
    }

    @Query
    @Nullable
    public String sampleChecked(
            @Min(1) @Max(100) int first, @Nullable @Size(max = 3) List<@Size(max = 2) String> words) {
        return first + " " + words;
    }

    // A batch that looks at what is asked of its result.
    public List<SampleModel> looked(@Source List<SampleClaim> claims, Context context) {
        log.note("looked " + claims.size() + " name=" + Selection.of(context).has("name"));
        return claims.stream().map(claim -> SampleModel.number(1)).toList();
    }

    @Mutation
    public SampleModel sampleAdd(int number) {
        log.note("sampleAdd " + number);
        return SampleModel.number(number);
    }
}
