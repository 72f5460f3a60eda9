/** The page of GraphiQL, and the sign-in before it: HTML of our own, scripts served by us. */

const HEAD = (title: string, extra = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${extra}</head>`;

/** A form that works without scripts; `refused` says why nobody was let in. */
export function signInPage(refused: string | null): string {
  return `${HEAD('Aftercare API')}<body><main style="font:16px/1.6 system-ui;max-width:22rem;margin:12vh auto;padding:0 1rem">
<h1 style="font-size:1.4rem">Aftercare API</h1>
<p>GraphiQL is for signed-in staff. Apps send <code>Authorization: Bearer …</code> from <code>staffSignIn</code>.</p>
${refused ? `<p role="alert" style="color:#a3180e">${refused}</p>` : ''}
<form method="post" action="/graphql/sign-in">
<p><label>User name<br><input name="userName" autocomplete="username" required style="font:inherit;width:100%"></label></p>
<p><label>Password<br><input name="password" type="password" autocomplete="current-password" required style="font:inherit;width:100%"></label></p>
<p><button style="font:inherit">Sign in</button></p></form></main></body></html>`;
}

/** GraphiQL with one tab for each operation that the person's roles come with. */
export function graphiqlPage(nonce: string, tabs: readonly { query: string }[]): string {
  const styles = `<link rel="stylesheet" href="/graphql/assets/graphiql.css"><style nonce="${nonce}">html,body,#graphiql{height:100%;margin:0}</style>`;
  // `<` would let an operation's text end the script.
  const data = JSON.stringify(tabs).replaceAll('<', '\\u003c');
  return `${HEAD('Aftercare API · GraphiQL', styles)}<body><div id="graphiql">Loading…</div>
<script src="/graphql/assets/react.js"></script><script src="/graphql/assets/react-dom.js"></script>
<script src="/graphql/assets/graphiql.js"></script>
<script nonce="${nonce}">
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }), defaultTabs: ${data}, defaultEditorToolsVisibility: 'variables',
}));
</script></body></html>`;
}
