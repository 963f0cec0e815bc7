const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{n as foretold,r as mergedInput}from"./after-merge-faegy8yb.js";