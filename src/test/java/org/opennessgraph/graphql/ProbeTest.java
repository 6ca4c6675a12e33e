// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static io.restassured.RestAssured.*;

import io.quarkus.test.junit.*;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(org.opennessgraph.graphql.sample.SampleApiProfile.class)
class ProbeTest {
    @Test
    void a() {
        System.out.println(get("/graphql/schema.graphql").asString());
        q(
                "{sampleModels{id name size downloads score released changed colour aliases note motto shout tags a:tags(first:1) claims{id words topic{id tags}} greeting(with:\"hi\")}}");
        q("{sampleSubjects{__typename id claims{id} ... on SampleLicense{title}}}");
        q(
                "{sampleEcho(whole:1,big:5000000000,real:1.5,flag:true,id:3,uuid:\"6f1c6b1e-1111-4a3b-9d5e-000000000000\",colour:RED,colours:[RED,BLUE],matrix:[[1,2],[3]],numbers:[1,2],day:\"2023-07-18\",moment:\"2023-07-18T00:00:00Z\",maybe:\"x\",filter:{text:\"a\",from:\"2020-01-01\",colours:[RED],atLeast:3,and:[{text:\"b\"}]},bean:{name:\"n\"})}");
        q("{sampleEcho}");
        q("{sampleByKey(key:{id:\"a\"})}");
        q("{sampleByKey(key:{id:\"a\",slug:\"b\"})}");
        for (String k : "id away rebuilding wrapped client checked forbidden other".split(" "))
            q("{x:sampleFailing(kind:\"" + k + "\") sampleLast(kind:\"ok\")}");
        q("{sampleMust}");
        q("{sampleModels{brittle broken shorter}}");
        q("{sampleModels(first:\"x\"){id}}");
        q("{sampleModels(first:5000000000){id}}");
        q("{nope sampleModels}");
        q("{sampleModels{id");
        q("{sampleEcho(day:\"2023-13-01\")}");
        q("{sampleReads b:sampleReads}");
        q("mutation{sampleAdd(number:3){id tags}}");
        q("{sampleAsked{name claims{words}}}");
    }

    void q(String q) {
        var r = given().contentType("application/json")
                .header("Accept", "application/graphql-response+json")
                .body(java.util.Map.of("query", q))
                .post("/graphql");
        System.out.println(q + "\n  => " + r.statusCode() + " " + r.asString());
    }
}
