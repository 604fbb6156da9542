// Exchanges the key behind the # for the password, once, and leaves it where the Neo4j Browser keeps the connections that it
// has made; so it signs in by itself. The key never leaves this machine: what follows a # is not sent.
"use strict";

const KEEPS = "neo4j.";
const CONNECTION = "$$discovery";
const FOLDER = "kamergraaf";

const kept = (name, otherwise) => {
  try {
    return JSON.parse(localStorage.getItem(KEEPS + name)) ?? otherwise;
  } catch {
    return otherwise;
  }
};

const keep = (name, value) => localStorage.setItem(KEEPS + name, JSON.stringify(value));

const show = id => {
  document.getElementById("busy").classList.add("hidden");
  document.getElementById("by-hand").classList.add("hidden");
  document.getElementById(id).classList.remove("hidden");
};

/** Lays the named queries among the favourites, in a folder of their own, over those of an earlier start. */
const keepFavourites = async () => {
  const answer = await fetch("favourites.json");
  if (!answer.ok) {
    return;
  }
  const own = (await answer.json()).map(each => ({ id: FOLDER + "-" + each.name, folder: FOLDER, content: each.content }));
  const documents = kept("documents", []).filter(each => each && each.folder !== FOLDER);
  const folders = kept("folders", []).filter(each => each && each.id !== FOLDER);
  keep("documents", documents.concat(own));
  keep("folders", folders.concat([{ id: FOLDER, name: "Kamergraaf" }]));
};

const keepConnection = (host, password) => {
  const connections = kept("connections", {});
  keep("connections", {
    ...connections,
    allConnectionIds: [CONNECTION],
    connectionsById: { [CONNECTION]: { id: CONNECTION, name: CONNECTION, type: "bolt", authenticationMethod: "NATIVE",
        host, username: "neo4j", password } },
    activeConnection: null,
    connectionState: 0
  });
};

const enter = async () => {
  const key = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  const server = await (await fetch("/", { headers: { Accept: "application/json" } })).json();
  const host = (server.bolt_routing ?? server.bolt_direct).replace("bolt:", "neo4j:");
  document.getElementById("browser").href =
      "/browser/?dbms=" + host.replace("://", "://neo4j@") + "&preselectAuthMethod=NATIVE";
  await keepFavourites();
  const answer = key ? await fetch("password", { method: "POST", body: key, headers: { "Content-Type": "text/plain" } }) : null;
  if (answer === null || !answer.ok) {
    show("by-hand");
    return;
  }
  keepConnection(host, await answer.text());
  location.replace("/browser/");
};

show("busy");
enter().catch(() => show("by-hand"));
