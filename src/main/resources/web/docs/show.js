// Shows our own description only; the validator badge would call another site.
SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui', validatorUrl: null, deepLinking: true });
