"""``chidao serve``: the SPARQL endpoint and the JSON API, from one store.

::

    run.py            binds a socket, runs uvicorn until it is told to stop
    protocol.py       HTTP connections, the slow ones dropped
    front.py          what every request and response passes: Host, security headers, errors
    app.py            the routes, assembled; pages are added here
    limits.py         every limit, once, and where they are told
    reading.py        queries, forms and parameters of requests, strictly
    negotiation.py    Accept → a format
    problems.py       errors as RFC 9457 has them
    excuses.py        whatever went wrong → a problem document, or a page that says the same
    sparql.py         /sparql, by the SPARQL 1.1 Protocol
    description.py    the service description and VoID
    api.py openapi.py the JSON API, and its description
    pages/            what people read: HTML, and things as linked data
    pool.py           worker processes, kept warm, replaced when killed or when a new build is live
    remembered.py     answers given before, of the same snapshot
    nursery.py        where they are forked
    worker.py         what runs in them: tasks.py, written out by answers.py

No query is parsed or run in the serving process.
"""
