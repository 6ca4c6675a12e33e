// SPDX-License-Identifier: Apache-2.0
// Starts GraphiQL with the questions of the docs, a tab each. The server fills in both words in double braces.
const url = new URL({{api}}, window.location.href);
const examples = {{examples}};
const asked = new URLSearchParams(window.location.search).get('query');

ReactDOM.render(
    React.createElement(GraphiQL, {
        fetcher: GraphiQL.createFetcher({
            url: url.href,
            subscriptionUrl: url.href.replace(/^http/, 'ws'),
        }),
        defaultTabs: (asked ? [asked] : examples).map((query) => ({ query })),
        headerEditorEnabled: true,
        shouldPersistHeaders: false,
    }),
    document.getElementById('graphiql')
);
