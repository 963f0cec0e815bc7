const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
var e=$builtin("node:module"),t=(t=>e[t])("createRequire");export{e as n,t};